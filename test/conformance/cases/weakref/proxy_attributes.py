import weakref
class A:
    def __init__(self): self.x = 1
    def m(self): return self.x
a = A()
p = weakref.proxy(a)
p.x = 5
print(p.x, p.m(), a.x, isinstance(p, A), type(p).__name__, p.__class__.__name__)
del a
try:
    p.x
except ReferenceError as e:
    print(e)
