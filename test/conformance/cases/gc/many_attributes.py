import gc
class A: pass
def cycle(n):
    a = A()
    for i in range(n): setattr(a, 'a%d' % i, a)
for n in (1, 5, 29, 30, 31, 40):
    gc.collect()
    cycle(n)
    print(n, gc.collect())
