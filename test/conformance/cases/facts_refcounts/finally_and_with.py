import sys
g = sys.getrefcount
class C:
    def __enter__(self): print('enter', g(self)); return self
    def __exit__(self, *a): print('exit', g(self))
c = C()
with c:
    print(g(c))
with c as d:
    print(g(c))
with C() as e:
    print(g(e))
print(g(c), g(e))
