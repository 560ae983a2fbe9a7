class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    x = N('local')
    raise ValueError
try:
    f()
except ValueError as e:
    e.__traceback__ = None
    print('cleared')
