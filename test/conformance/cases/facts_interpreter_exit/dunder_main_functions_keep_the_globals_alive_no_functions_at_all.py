import gc
exec_ns = {}
exec('class N:\n    def __init__(self, n): self.n = n\n    def __del__(self): print("del", self.n)', exec_ns)
N = exec_ns.pop('N')
b = N('b')
a = N('a')
_c = N('_c')
print('end')
