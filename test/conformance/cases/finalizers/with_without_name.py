class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class C:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit')
    def __del__(self): print('gone')
with C(): print('body')
print('after')
