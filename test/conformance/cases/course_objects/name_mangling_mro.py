class A:
    __secret = 1
    _half = 2
    def __init__(self): self.__x = 'A.x'; self.log = ['A']
    def __private(self): return 'A private'
    def call(self): return self.__private(), self.__x
    def who(self): return 'A'
class B(A):
    def __init__(self): super().__init__(); self.__x = 'B.x'; self.log.append('B')
    def __private(self): return 'B private'
    def who(self): return 'B>' + super().who()
class C(A):
    def __init__(self): super().__init__(); self.log.append('C')
    def who(self): return 'C>' + super().who()
class D(B, C):
    def __init__(self): super().__init__(); self.log.append('D')
    def who(self): return 'D>' + super().who()
    def skip(self): return super(B, self).who(), super(C, self).who(), B.who(self)
d = D()
print(d.call(), vars(d), d.log, d.who(), d.skip(), [k.__name__ for k in D.__mro__], sorted(k for k in dir(d) if 'A__' in k))
print(d._A__secret, getattr(d, '_B__x'), hasattr(d, '__x'), D.mro() == list(D.__mro__), D.__base__, D.__bases__)
class _Under:
    __v = 5
    class __Inner: pass
    def get(self): return self.__v, [n for n in vars(type(self)) if 'v' in n and not n.endswith('__')]
    def glob(self): return __hidden
    def names(self):
        import math as __m
        __local = 1
        return sorted(locals())
print(_Under().get(), _Under().names())
_Under__hidden = 'found'
try: print(_Under().glob())
except NameError as e: print(e)
for f in (lambda: d.__secret, lambda: D.__x, lambda: super().who(), lambda: super(A, 5).who(), lambda: super(D, A()), lambda: super(5), lambda: super(D), lambda: type('X', (A, B), {}), lambda: type('X', (int, str), {}), lambda: type('X', (bool,), {}), lambda: type('X', (A, A), {}), lambda: type('X', (5,), {}), lambda: type(1, 2), lambda: type('X', A, {}), lambda: type('X', (type(None),), {}), lambda: type('X', (type(lambda: 0),), {}), lambda: type('X', (range,), {}), lambda: type('X', (A,), 5), lambda: A.call(), lambda: A.call(5), lambda: A().call(5), lambda: A(1), lambda: d.nothing, lambda: D.nothing, lambda: object().x, lambda: setattr(object(), 'x', 1), lambda: delattr(d, 'zzz'), lambda: setattr(int, 'x', 1), lambda: setattr(D, '__bases__', (int,)), lambda: setattr(d, '__class__', int), lambda: setattr(D, '__name__', 5), lambda: setattr(d, '__dict__', 5), lambda: getattr(d, 5), lambda: isinstance(5, 6), lambda: issubclass(5, int), lambda: isinstance(5, [int]), lambda: object(1), lambda: object.__new__(5), lambda: object.__new__(int), lambda: int.__new__(str), lambda: D.__new__(), lambda: d.who.x, lambda: setattr(d.who, 'x', 1), lambda: d(), lambda: d[0], lambda: D[0], lambda: vars(5), lambda: dir(1, 2)):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ':', e)
d.__class__ = C
print(type(d), d.who())
