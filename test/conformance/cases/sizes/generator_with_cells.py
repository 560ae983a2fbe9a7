import sys
def g(a, b):
    def inner(): return a, c
    c = 1
    yield inner
print(sys.getsizeof(g(1, 2)))
