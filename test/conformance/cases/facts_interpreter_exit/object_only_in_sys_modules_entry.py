class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import sys, types
m = types.ModuleType('m')
m.x = N('in module m')
sys.modules['m'] = m
a = N('a')
print('end')
