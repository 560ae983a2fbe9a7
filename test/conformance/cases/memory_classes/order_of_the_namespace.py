class A: x = 1
class B:
    'doc'
    def f(self): pass
class C:
    __slots__ = ('b', 'a', '__dict__')
    def __eq__(self, o): return True
class D:
    __slots__ = ('p', '__weakref__')
class E(Exception): y = 2
class F(int): pass
skip = ('__firstlineno__', '__static_attributes__')
for c in (A, B, C, D, E, F, type('G', (), {'z': 1}), type('H', (list,), {})):
    print(c.__name__, [k for k in vars(c) if k not in skip])
class S:
    @staticmethod
    def s(a: int) -> str: 'doc of s'
    @classmethod
    def c(cls): pass
    def __new__(cls): return object.__new__(cls)
    def __init_subclass__(cls): pass
for k in ('s', 'c', '__new__', '__init_subclass__'):
    print(k, vars(vars(S)[k]).keys(), type(vars(S)[k]).__name__)
print(vars(S)['s'].__annotations__, vars(S)['s'].__wrapped__ is S.s)
