import sys
def g0(): yield
def g1(a): yield a
def g3(a, b):
    c = a + b
    yield c
    yield [a, b, c]
print(sys.getsizeof(g0()), sys.getsizeof(g1(1)), sys.getsizeof(g3(1, 2)), sys.getsizeof(x for x in ()))
