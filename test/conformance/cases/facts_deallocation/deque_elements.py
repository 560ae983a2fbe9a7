class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
from collections import deque
d = deque(N(i) for i in range(3))
del d
print('--')
d = deque((N(i) for i in range(3)), maxlen=2)
print('--')
d.clear()
