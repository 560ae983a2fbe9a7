class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class L:
    def __init__(self, next): self.next = next
x = None
for i in range(50000): x = L(x)
del x
print('no recursion error')
