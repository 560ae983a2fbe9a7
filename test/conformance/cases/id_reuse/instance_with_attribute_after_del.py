class B:
    def __init__(self, v): self.v = v
x0, x1, d0 = [1], 7, {}
a = B(1)
i = id(a)
del a
b = B(1)
print(id(b) == i)
c = B(1)
print(id(c) == i)
del b, c
print(id(B(1)) == id(B(1)))
