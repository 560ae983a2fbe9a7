class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    a = N('f')
    try:
        raise KeyError
    except KeyError:
        b = N('handler')
        raise ValueError
try:
    f()
except ValueError as e:
    print(repr(e.__context__))
print('end')
