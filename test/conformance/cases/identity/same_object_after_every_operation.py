import sys
def t(): return "abc_def", "a b", 1000, (1, 2), 1.5, b"x", frozenset
a, b = t(), t()
print([x is y for x, y in zip(a, b)])
x = "abc"; y = "".join(["a", "bc"]); print(x is y, x == y, sys.intern(y) is x)
print("a" * 3 is "aaa" if 0 else ("a" * 3) is ("aaa"))
i, j = 256, 257; print(i is 256 if 0 else i + 0 is 256 + i - i, (j + 0) is (j + 0))
print([n is m for n, m in [(5, 2 + 3), (10**3, 10**3), ("q", "q"), ((), ()), (-5, -5), (-6, -6)]])
c1 = compile("x = 1000; y = 1000; z = 'hello world'; w = 'hello world'", "s", "exec"); ns = {}; exec(c1, ns); print(ns["x"] is ns["y"], ns["z"] is ns["w"])
exec("p = 1000", ns); exec("q = 1000", ns); print(ns["p"] is ns["q"])
f1, f2 = float("nan"), float("nan"); print(f1 is f2, f1 in [f1], f1 == f1, [f1] == [f1], {f1: 1}.get(f1), f1 in {f1}, (f1,) == (f1,))
print(id(1) == id(1), id("s") == id("s"), id([]) == id([]), [] is [], {} is {}, () is (), "" is "", (1,) is (1,))
def g(a=[]): return a
print(g() is g(), g.__defaults__[0] is g(), g is g, g.__code__ is g.__code__, g.__name__ is g.__name__, g.__dict__ is g.__dict__)
class A:
    def m(self): pass
    s = staticmethod(len); c = classmethod(lambda cls: cls)
o = A(); print(o.m is o.m, o.m == o.m, A.m is A.m, A.s is A.s, A.c is A.c, o.__dict__ is o.__dict__, A.__dict__ is A.__dict__, o.__class__ is A, A.__mro__ is A.__mro__, type(A) is type)
print(int is type(5), bool(2) is True, not 0 is True, (not 0) is True, 1 == True, 1 is True, None is None, print is print, len is __builtins__.len)
s = "x y"; print(s.split()[0] is s[0], s[:] is s, s[0:3] is s, s[0:1] is s[0], str(s) is s, "%s" % s is s, f"{s}" is s, s.strip() is s, s + "" is s, s.replace("z", "") is s, s.lower() is s, s.ljust(2) is s, "".join([s]) is s, "".join((s,)) is s, s.format() is s, s * 1 is s)
b = b"xy"; print(b[:] is b, bytes(b) is b, b + b"" is b, b * 1 is b, b"".join([b]) is b, b.replace(b"q", b"") is b, b.strip() is b, b[0:1] is b[0:1])
t = (1, 2); print(t[:] is t, tuple(t) is t, t + () is t, t * 1 is t, tuple([1, 2]) is t); fs = frozenset([1]); print(frozenset(fs) is fs, fs.copy() is fs, fs | set() is fs, fs & fs is fs)
n = 12345; print(+n is n, n + 0 is n, n * 1 is n, int(n) is n, abs(n) is n, n // 1 is n, n | 0 is n, round(n) is n, n.real is n, n.conjugate() is n, n.__index__() is n, n.numerator is n, ~~n is n); f = 2.5; print(+f is f, f + 0 is f, float(f) is f, abs(f) is f, f.real is f, f.conjugate() is f, f.__float__() is f)
