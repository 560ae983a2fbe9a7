class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = []
for i in range(100000): x = [x]
del x
print('no recursion error')
