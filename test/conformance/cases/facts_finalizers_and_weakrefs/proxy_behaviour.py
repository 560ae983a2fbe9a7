import weakref
class A:
    def __init__(self): self.x = 1
    def __len__(self): return 3
a = A()
p = weakref.proxy(a)
print(p.x, len(p), type(p).__name__, p == a, p is a)
p.y = 2
print(a.y)
try: hash(p)
except TypeError as e: print(e)
del a
try: p.x
except ReferenceError as e: print(e)
