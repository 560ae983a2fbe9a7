import sys
ref = sys.getrefcount
l = [object(), object()]
for x in l:
    print(ref(x))
print(ref(x), ref(l[0]))
