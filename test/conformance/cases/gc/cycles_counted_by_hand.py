import gc
gc.disable(); gc.collect()
class C:
    def __init__(self): self.me = self
    def __del__(self): C.n += 1
C.n = 0
for _ in range(100): C()
print(C.n, gc.collect(), C.n, gc.get_count()[0] < 50)
l = [C() for _ in range(5)]; del l; print(gc.collect(0), C.n); print(gc.collect(1), gc.collect(2))
a = C(); b = [a]; a.b = b; del a; print(gc.collect()); del b; print(gc.collect(), C.n)
