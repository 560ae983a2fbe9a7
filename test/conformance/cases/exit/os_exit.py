class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import os, sys
a = N('never printed')
print('flushed', flush=True)
os._exit(5)
