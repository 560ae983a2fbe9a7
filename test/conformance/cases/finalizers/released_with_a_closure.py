class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(a, b):
    return lambda: (a, b)
x = f(N(1), N(2))
print("made")
del x
print('end')
