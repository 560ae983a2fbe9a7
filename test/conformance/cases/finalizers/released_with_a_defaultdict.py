class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
from collections import defaultdict
x = defaultdict(list); x['a'].append(N(1)); x['b'].append(N(2))
print("made")
del x
print('end')
