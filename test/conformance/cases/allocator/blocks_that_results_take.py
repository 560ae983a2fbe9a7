import sys
def m(f):
    f()
    x = sys.getallocatedblocks(); r = f(); y = sys.getallocatedblocks()
    return y - x
print(m(lambda: None), m(lambda: [1, 2, 3]), m(lambda: [[], []]), m(lambda: {}), m(lambda: {"a": 1}))
print(m(lambda: object()), m(lambda: 10**10), m(lambda: "a" * 1000), m(lambda: 1.5 * m.__code__.co_argcount))
class A: pass
class S: __slots__ = "x",
print(m(A), m(S), m(lambda: (1, A())), m(lambda: {1, 2, 3}), m(lambda: set(range(50))))
def mk():
    a = A(); a.x = 1; a.y = 2; return a
print(m(mk))
def mk2():
    a = A(); a.__dict__; return a
print(m(mk2), m(lambda: (i for i in ())), m(lambda: lambda: 0), m(lambda: m.__call__), m(lambda: iter([])))
print(m(lambda: list(range(1000, 1010))), m(lambda: bytearray(10)), m(lambda: b"x" * 20), m(lambda: type("T", (), {})) > 3)
