import gc
class A:
    freed = 0
    def __init__(self): self.me = self
    def __del__(self): A.freed += 1
gc.collect()
first = None
for i in range(5000):
    A()
    if A.freed and first is None: first = i
print(first)
