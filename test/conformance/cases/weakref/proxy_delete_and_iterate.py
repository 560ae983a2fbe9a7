import weakref
class A:
    def __iter__(self): return iter([1, 2])
a = A(); a.x = 1
p = weakref.proxy(a)
del p.x
print(hasattr(a, 'x'), list(p))
