import sys
def f():
    x = 1
    return lambda: x
print(sys.getsizeof(f().__closure__[0]), sys.getsizeof(f().__closure__))
