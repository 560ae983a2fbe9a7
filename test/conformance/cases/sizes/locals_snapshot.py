import sys
def f():
    a = b = c = 1
    return sys.getsizeof(locals())
print(f(), f())
