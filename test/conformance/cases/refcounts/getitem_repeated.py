import sys
ref = sys.getrefcount
class A:
    def __getitem__(self, i): return ref(self)
a = A()
print([a[0] for i in range(12)])
for i in range(12): print(a[0], end=' ')
print()
