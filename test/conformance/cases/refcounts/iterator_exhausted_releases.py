import sys
ref = sys.getrefcount
l = [1]
it = iter(l)
print(ref(l), list(it), ref(l))
