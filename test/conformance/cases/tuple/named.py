t = (1, 2, 3)
print(__import__('collections').namedtuple('P', 'x y')(1, 2))
print(__import__('collections').namedtuple('P', ['a'])(a=3)._asdict())
try:
    __import__('collections').namedtuple('P', 'x y')(1)
except Exception as error:
    print(type(error).__name__, error)
try:
    __import__('collections').namedtuple('P', 'class')
except Exception as error:
    print(type(error).__name__, error)
print(__import__('collections').namedtuple('P', 'x y', defaults=[9])(1))
print(__import__('collections').namedtuple('P', 'a a', rename=True)._fields)
