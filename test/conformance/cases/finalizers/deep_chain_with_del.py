class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class L:
    count = 0
    def __init__(self, next): self.next = next
    def __del__(self): L.count += 1
x = None
for i in range(3000): x = L(x)
del x
print(L.count)
