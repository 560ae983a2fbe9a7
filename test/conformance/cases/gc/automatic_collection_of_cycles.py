import gc
class A:
    freed = 0
    def __init__(self): self.me = self
    def __del__(self): A.freed += 1
gc.collect()
gc.set_threshold(50)
for i in range(500): A()
print(A.freed)
