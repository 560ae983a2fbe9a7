class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class C:
    def __enter__(self): print('enter'); return N('value')
    def __exit__(self, *a): print('exit')
    def __del__(self): print('manager gone')
with C() as v: print('body', v.n)
print('after')
del v
