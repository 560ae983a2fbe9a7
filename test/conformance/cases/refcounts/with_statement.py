import sys
ref = sys.getrefcount
class C:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit', ref(self))
c = C()
with c: print(ref(c))
with c as d: print(ref(c))
print(ref(c))
