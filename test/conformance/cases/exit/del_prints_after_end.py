class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import sys
class A:
    def __del__(self): sys.stdout.write('written late\n')
a = A()
sys.stdout.write('end\n')
