import sys
ref = sys.getrefcount
class N:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
l = [N(2), N(1)]
for x in reversed(l): print(ref(x))
for x in sorted(l): print(ref(x))
