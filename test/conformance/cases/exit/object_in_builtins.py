class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import builtins
builtins.kept = N('builtins')
a = N('main')
print('end')
