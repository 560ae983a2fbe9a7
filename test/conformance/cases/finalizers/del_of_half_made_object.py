class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class R:
    def __init__(self): self.x = 1 / 0
    def __del__(self): print(hasattr(self, 'x'))
try:
    R()
except ZeroDivisionError as e:
    print('caught')
print('end')
