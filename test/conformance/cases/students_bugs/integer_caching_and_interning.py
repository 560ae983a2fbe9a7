import sys

a, b = 256, 256
c, d = 257, 257
print(a is b, c is d)
print(int("256") is int("256"), int("257") is int("257"))
x = -5
y = int("-5")
z = int("-6")
print(x is y, z is int("-6"))
n = 250
cached = 0
while (n + 0) is (n + 0) and n < 300:
    cached += 1
    n += 1
print("first not cached:", n, "after", cached)
s1, s2 = "hello", "hello"
s3 = "".join(["hel", "lo"])
print(s1 is s2, s1 is s3, s1 == s3, sys.intern(s3) is s1)
p, q = "hello world!", "hello world!"
print(p is q)
part = "hello"
print((part + " world!") is p, "hello" + " world!" is p)
print("a" * 20 is "a" * 20, "ab"[0] is "a", chr(97) is "a", chr(300) is chr(300), str(7) is str(7))
print("" is "".join([]), () is tuple([]), (1, 2) is (1, 2), tuple([1]) is tuple([1]))


def f():
    return 1000, "some text", (1, 2, 3)


def g():
    return 1000, "some text", (1, 2, 3)


print([u is v for u, v in zip(f(), f())], [u is v for u, v in zip(f(), g())])
print(None is None, (1 == 1) is True, bool(5) is True, not 0 is True)
l1 = [1, 2]
l2 = l1
l3 = list(l1)
print(l1 is l2, l1 is l3, l1 == l3, l1[:] is l1, (1, 2)[:] is (1, 2)[:], "abc"[:] is "abc")
t = (1, 2)
print(tuple(t) is t, t[:] is t, t + () is t, t * 1 is t, frozenset({1}) is frozenset({1}))
print(id(l1) == id(l2), id([]) == id([]), [] is [])
print(0.0 is -0.0, float("1.5") is float("1.5"), 10 ** 2 is 100, True + True is 2)
k = 1000
print(k is 1000, k is int("1000"), k == int("1000"))
for name in ("x1", "x 1", "_y", "é"):
    other = "".join(list(name))
    print(name, other is name, sys.intern(other) is name)
print(type(sys.intern(s1)), sys.getsizeof(257), sys.getsizeof(2 ** 30), sys.getsizeof(0))
sys.intern(257)
