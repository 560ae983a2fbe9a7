import sys
ref = sys.getrefcount

class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)

def plain(): pass
def f(a, b):
    c = 1
    return print, len, (lambda: a)
def g(a, b):
    c = 2
    print(len)

only_none = (None,)
names = ('print', 'len')
locals_ = ('a', 'b', 'c')
cell = ('a',)
print(ref(only_none), N.__init__.__code__.co_consts is only_none, plain.__code__.co_consts is only_none)
print(ref(names), f.__code__.co_names is names, g.__code__.co_names is names)
print(ref(locals_), f.__code__.co_varnames is locals_, f.__code__.co_varnames is g.__code__.co_varnames)
print(f.__code__.co_varnames is f.__code__.co_varnames, f.__code__.co_cellvars is f.__code__.co_cellvars)
print(ref(cell), f.__code__.co_cellvars is cell)

def keywords(): f(x=1, y=2)
display = (1, 2, 3, 4)
def many(): return [1, 2, 3, 4], {5, 6, 7}
words = ('x', 'y')
print(ref(words), ref(display), many.__code__.co_consts[1] is display)
