class A: pass
class B: pass
for _ in range(3):
    a = A(); i = id(a); del a
    b = B(); print(id(b) == i); del b
