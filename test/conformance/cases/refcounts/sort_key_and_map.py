import sys
ref = sys.getrefcount
l = [object(), object()]
print(list(map(ref, l)), [ref(x) for x in l])
def key(x):
    print(ref(x)); return 0
l.sort(key=key)
sorted(l, key=key)
min(l, key=key)
