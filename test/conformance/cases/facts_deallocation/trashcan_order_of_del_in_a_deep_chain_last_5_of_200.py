log = []
class N:
    def __init__(self, n, nxt): self.n = n; self.nxt = nxt
    def __del__(self): log.append(self.n)
h = None
for i in range(200): h = N(i, h)
del h
print(log == list(range(199, -1, -1)), len(log), log[:5], log[-5:])
