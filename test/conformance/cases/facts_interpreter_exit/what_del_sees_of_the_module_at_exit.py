import sys
G = 'global'
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, G, sys is not None and sys.version_info[0], len(globals()) > 3)
a = N('a')
H = 'late'
b = N('b')
print('end')
