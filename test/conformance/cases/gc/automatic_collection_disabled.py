import gc
class A:
    freed = 0
    def __init__(self): self.me = self
    def __del__(self): A.freed += 1
gc.disable()
for i in range(3000): A()
print(A.freed)
print(gc.collect() > 0, A.freed)
