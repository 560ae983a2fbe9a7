import sys
def f():
    a = 1
    return sys.getsizeof(sys._getframe())
def g(a, b, c):
    return sys.getsizeof(sys._getframe()), [a, b, c]
print(f(), g(1, 2, 3)[0], sys.getsizeof(sys._getframe()))
