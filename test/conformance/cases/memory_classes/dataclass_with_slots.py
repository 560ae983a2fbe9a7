from dataclasses import dataclass, field, replace
import sys, weakref, gc
@dataclass(slots=True)
class P:
    x: int
    y: int = 0
    def __del__(self): print("del", self.x)
p = P(1)
print(sys.getsizeof(p), hasattr(p, "__dict__"), P.__slots__)
q = replace(p, x=5)
print(q, p == q)
try:
    weakref.ref(p)
except TypeError as e: print(e)
try:
    p.z = 3
except AttributeError as e: print(e)
del p
q = None
@dataclass
class L:
    items: list = field(default_factory=list)
    name: str = "n"
a, b = L(), L()
print(a.items is b.items, a == b, sys.getsizeof(a), sys.getrefcount(a))
print(sys.getsizeof(a.__dict__), sys.getsizeof(vars(b)))
import sys
if sys.version_info >= (3, 11):
    W = dataclass(slots=True, weakref_slot=True)(type("W", (), {"__annotations__": {"v": int}}))
    w = W(3); r = weakref.ref(w); print(r() is w, W.__slots__); del w; print(r())
