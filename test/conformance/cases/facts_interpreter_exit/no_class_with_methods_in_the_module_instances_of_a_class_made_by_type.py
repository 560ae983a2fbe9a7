import types
ns = {}
exec('class N:\n    def __init__(self, n): self.n = n\n    def __del__(self): print("del", self.n)', ns)
a = ns['N']('a')
b = ns['N']('b')
print('end')
