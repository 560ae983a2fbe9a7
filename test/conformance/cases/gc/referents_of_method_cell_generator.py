import gc
class A:
    def m(self): pass
a = A()
print([x is a or x is A.m for x in gc.get_referents(a.m)])
def f():
    x = []
    return (lambda: x).__closure__[0]
print(gc.get_referents(f()))
