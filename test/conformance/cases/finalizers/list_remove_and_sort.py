class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class C(N):
    def __lt__(self, o): return self.n < o.n
l = [C(3), C(1), C(2)]
l.sort()
l.remove(l[0])
print('removed')
l *= 0
print('end')
