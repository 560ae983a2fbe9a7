class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = []
for i in range(60): x = [x, i] if i % 20 else [x, N(i)]
del x
print('end')
