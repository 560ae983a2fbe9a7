import sys
g = sys.getrefcount
import dataclasses
@dataclasses.dataclass
class P:
    v: object
x = object()
p = P(x)
print(g(x), g(p))
