import sys
ref = sys.getrefcount
x = object()
l = []
l.append(x); l.insert(0, x); l.extend([x, x])
print(ref(x))
print(ref(l.pop()), ref(x))
l.remove(x); del l[0]
print(ref(x), l.count(x), l.index(x))
