import sys
ref = sys.getrefcount
x = frozenset([5])
s = {x}
t = s | {x}
print(ref(x))
s.discard(x)
print(ref(x), ref(t.pop()))
