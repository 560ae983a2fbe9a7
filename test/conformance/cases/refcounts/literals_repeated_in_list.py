import sys
ref = sys.getrefcount
l = [1000, 1000]
print(ref(l[0]), ref(1000))
