import sys
ref = sys.getrefcount
l = [1, 2]
it = iter(l)
print(ref(l))
for i in l: print(ref(l))
list(it)
print(ref(l))
