import sys
ref = sys.getrefcount
from collections import deque, Counter
x = object()
d = deque([x, x], maxlen=2)
d.append(x)
print(ref(x))
c = Counter([x, x])
print(ref(x), c[x])
