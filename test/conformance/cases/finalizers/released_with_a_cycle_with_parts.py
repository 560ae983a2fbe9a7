class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import gc
x = [N(1), N(2)]; x.append(x)
print("made")
del x
print('before collect')
print(gc.collect())
