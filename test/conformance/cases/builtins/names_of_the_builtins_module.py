# What `__builtins__` shows, whichever way one gets at it, and in which order.
import sys

names = dir(__builtins__)
print(len(names), names[:4], [n for n in names if n.startswith('_')])
print([n for n in names if n.endswith('Error')][-6:])
print(sorted(vars(__builtins__)) == names, len(__builtins__.__dict__))
print(list(vars(__builtins__)))


def f():
    pass


print(f.__builtins__ is vars(__builtins__), sys._getframe().f_builtins is f.__builtins__)
__builtins__.answer = 42
print(answer, list(vars(__builtins__))[-1], 'answer' in dir(__builtins__))
del __builtins__.answer

namespace = {}
exec('x = len("abc")', namespace)
print(sorted(namespace), type(namespace['__builtins__']).__name__, namespace['__builtins__'] is f.__builtins__)
print(namespace['__builtins__'].get('sum'), len(namespace))

made = type(f)(compile('len(text)', 'made', 'eval'), {'text': 'abcd'})
print(made(), made.__builtins__ is f.__builtins__, made.__globals__)
own = {'len': lambda o: 'own len', 'type': type, 'print': print, 'sorted': sorted}
exec('''
def inner(): return len('abc')
print(inner(), type(inner)(inner.__code__, {})(), sorted(inner.__builtins__))
''', {'__builtins__': own})
