import sys
ref = sys.getrefcount
class A:
    def __init__(self, x): self.n = ref(x)
x = object()
for i in range(4): print(A(x).n, end=' ')
print([A(x).n for i in range(10)])
