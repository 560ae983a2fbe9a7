class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import sys
sys.keep = N('on sys')
print('end')
