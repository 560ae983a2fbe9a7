import sys
ref = sys.getrefcount
class A:
    def __hash__(self): return ref(self)
    def __bool__(self): print(ref(self)); return True
    def __iter__(self): print(ref(self)); return iter([])
    def __enter__(self): return ref(self)
    def __exit__(self, *a): print(ref(self))
a = A()
print(hash(a), bool(a), list(a))
if a: pass
for x in a: pass
with a as n: print(n)
