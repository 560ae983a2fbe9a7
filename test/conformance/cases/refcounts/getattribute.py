import sys
ref = sys.getrefcount
class A:
    def __getattribute__(self, name): return ref(self)
a = A()
print(a.x, a.x, [a.y for i in range(5)])
