class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    for x in [N(1), N(2), N(3)]:
        if x.n == 2: return 'found'
print(f())
