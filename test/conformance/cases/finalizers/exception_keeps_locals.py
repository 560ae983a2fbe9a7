class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    a = N('local')
    raise ValueError
try:
    f()
except ValueError:
    print('caught')
print('end')
