import sys
ref = sys.getrefcount
for x in [object(), object()]:
    print(ref(x))
print(ref(x))
