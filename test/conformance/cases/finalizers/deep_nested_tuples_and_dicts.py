class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = ()
for i in range(50000): x = (x,)
y = {}
for i in range(50000): y = {1: y}
del x, y
print('no recursion error')
