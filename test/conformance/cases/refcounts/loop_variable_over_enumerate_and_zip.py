import sys
ref = sys.getrefcount
l = [object() for i in range(3)]
for i, x in enumerate(l):
    print(ref(x), end=' ')
for x, y in zip(l, l):
    print(ref(x), end=' ')
print(ref(x))
