import gc
class A:
    def m(self): pass
gc.collect()
x = A()
x.me = super(A, x)
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = A()
    x.me = super(A, x)
x = None
print(gc.collect())
