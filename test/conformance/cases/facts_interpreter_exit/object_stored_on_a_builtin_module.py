class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import sys, builtins
sys.my = N('on sys')
builtins.my = N('on builtins')
a = N('a')
print('end')
