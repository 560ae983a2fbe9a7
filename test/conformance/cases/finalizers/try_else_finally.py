class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
try:
    x = N(1)
except ValueError:
    pass
else:
    x = N(2)
finally:
    x = N(3)
print('end')
