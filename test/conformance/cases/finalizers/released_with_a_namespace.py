class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import types
x = types.SimpleNamespace(b=N(1), a=N(2))
print("made")
del x
print('end')
