log = []
class N:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(self.n)
l = []
for i in range(200): l = [l, N(i)]
del l
print(log == list(range(199, -1, -1)), log[:5], log[-5:])
log.clear()
l = []
for i in range(200): l = [N(i), l]
del l
print(log == list(range(200)), log == list(range(199, -1, -1)), log[:5], log[-5:])
idx = [k for k in range(1, 200) if abs(log[k] - log[k-1]) != 1]
print(idx)
