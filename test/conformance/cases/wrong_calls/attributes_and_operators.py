class D:
    def __set_name__(self, owner, name): self.name = name; print('set_name', owner.__name__, name)
    def __get__(self, o, t=None): return f'get {self.name} {o is None} {t and t.__name__}'
    def __set__(self, o, v): print('set', self.name, v)
    def __delete__(self, o): print('del', self.name)
class N:
    def __get__(self, o, t): return 'nondata'
class A:
    d = D(); n = N()
    @property
    def p(self): return 1
    @p.setter
    def p(self, v): raise ValueError(v)
    @classmethod
    def c(cls): return cls
    @staticmethod
    def s(): return 's'
a = A()
print(a.d, A.d, a.n, A.n)
a.d = 5; del a.d
a.__dict__['d'] = 'x'; a.__dict__['n'] = 'y'
print(a.d, a.n)
for s in ("a.p = 3", "del a.p", "A.p = 2\nprint(a.p)", "a.c = 1\nprint(a.c)", "a.zz", "A.zz", "del a.zz", "del A.zz", "a.__class__.zz()", "A.c.__get__(1)", "A.s.__get__(1)", "A.__dict__['c'].__get__(None)", "A.__dict__['c'].__get__(None, 5)()", "A.__dict__['s'].__get__(None, None)()",
          "super(A, a).zz", "super(A, 5).x", "super().x", "a.d.x", "a()", "A(1)", "a[0]", "a[0] = 1", "del a[0]", "len(a)", "iter(a)", "a + 1", "a += 1", "-a", "a < a", "a in a", "1 in a", "with a: pass", "a.p()", "a @ a", "a ** 2", "a // 2", "a and a.q", "f'{a:>5}'", "'%d' % a", "int(a)", "float(a)", "complex(a)", "bytes(a)", "hash(a) == hash(a)", "round(a)", "abs(a)", "divmod(a, 1)", "a()()", "import a.b", "from sys import nope", "raise a", "raise A", "raise A from a", "raise ValueError from 5", "assert a is None, 'msg'", "[x for x in a]", "{**a}", "print(*a)", "dict(**a)", "x, y = a", "x, *y = a", "x, y = 1, 2, 3", "x, y, *z = [1]", "x, y = [1]", "lambda: (yield)", "await a", "a: int.x = 3", "global a; del a", "nonlocal_x", "del nonexist"):
    try: exec(s)
    except SyntaxError as e: print(repr(s), 'SyntaxError', e.msg, e.lineno, e.offset)
    except BaseException as e: print(repr(s), type(e).__name__, e)
class Bad:
    def __set_name__(self, o, n): raise RuntimeError('no')
try:
    class Q: b = Bad()
except Exception as e: print(type(e).__name__, e, repr(e.__cause__), getattr(e, '__notes__', None))
