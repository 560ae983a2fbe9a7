import sys
def f(): pass
def g(a):
    for i in a:
        print(i)
print(sys.getsizeof(f.__code__), sys.getsizeof(g.__code__))
