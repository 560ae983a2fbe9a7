import sys
g = sys.getrefcount

def f():
    x = 1000
    y = 2.5
    t = (1, 2, 3)
    return g(x), g(y), g(t), g(1000), g(2.5), g((1, 2, 3)), g(7000), g(7.5)
print(f())
