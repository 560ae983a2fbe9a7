import sys
class A:
    def __init__(self, n):
        for i in range(n): setattr(self, f"a{i}", i)
for n in (0, 1, 5, 6, 29, 30, 31): print(n, sys.getsizeof(A(n).__dict__), end="; ")
print()
class B:
    def __init__(self): self.x = 1; self.y = 2
b1, b2 = B(), B()
print(sys.getsizeof(b1.__dict__), sys.getsizeof(b1))
b2.z = 3
print(sys.getsizeof(b2.__dict__), sys.getsizeof(B().__dict__))
del b1.x
print(sys.getsizeof(b1.__dict__), b1.__dict__)
b1.x = 1
print(sys.getsizeof(b1.__dict__), b1.__dict__)
b3 = B(); b3.__dict__["w"] = 1; print(sys.getsizeof(b3.__dict__))
b4 = B(); b4.__dict__ = {"x": 1}; print(sys.getsizeof(b4.__dict__), sys.getsizeof(b4))
b5 = B(); b5.__dict__.update(q=1); print(sys.getsizeof(b5.__dict__))
b6 = B(); b6.__dict__[1] = 1; print(sys.getsizeof(b6.__dict__), b6.__dict__)
class C:
    pass
c1, c2 = C(), C()
c1.a = 1; c1.b = 2
c2.b = 1; c2.a = 2
print(sys.getsizeof(c1.__dict__), sys.getsizeof(c2.__dict__), c2.__dict__)
print(sys.getsizeof(vars(c1).copy()), sys.getsizeof(dict(vars(c1))))
