import gc
log = []
class A:
    def __init__(self): self.me = self
    def __del__(self): log.append('del')
gc.collect()
gc.set_threshold(1)
A()
x = [[], [], [], log[:], [], []]
print(len(x[3]))
y = [1]
print(len(log))
