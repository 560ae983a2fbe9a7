# Types without a text signature tell in their documentation how they are called; property has its own, though its instances have one too.
import builtins


class Point:
    """A place."""


class Unsaid:
    pass


for name in sorted(vars(builtins)):
    found = getattr(builtins, name)
    if not isinstance(found, type) or issubclass(found, BaseException) or name == '__loader__':
        continue
    text = found.__doc__
    print(name, isinstance(text, str), [line for line in text.split('\n') if line.startswith(name + '(')])
    print('  the same each time', found.__doc__ is text, 'in the dict', type(found.__dict__['__doc__']).__name__)
print(Point.__doc__, Point.__doc__ is Point.__doc__, Unsaid.__doc__)
for kind in (bytes, bytearray, property, staticmethod):
    derived = type('Derived', (kind,), {})
    print(kind.__name__, derived.__doc__ if kind is not property else type(derived.__doc__).__name__)
