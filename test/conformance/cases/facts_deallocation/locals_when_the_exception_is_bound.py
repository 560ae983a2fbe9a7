class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    a = N('a')
    raise ValueError
try: f()
except ValueError as e: print('caught')
print('after')
try: f()
except ValueError as e: k = e
print('kept')
del k
print('end')
