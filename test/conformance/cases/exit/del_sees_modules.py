class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import math
class G:
    def __del__(self): print(math.sqrt(16))
g = G()
