import sys
ref = sys.getrefcount
class A:
    def m(self): pass
a = A(); a.m = a.m
print(ref(a), ref(a.m))
