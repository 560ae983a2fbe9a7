class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    a = N('a')
    try:
        b = N('b')
        return 'value'
    finally:
        print('finally')
print(f())
