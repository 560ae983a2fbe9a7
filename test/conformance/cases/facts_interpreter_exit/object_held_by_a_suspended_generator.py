class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def gen():
    x = N('in generator')
    try: yield
    finally: print('finally')
it = gen()
next(it)
a = N('a')
print('end')
