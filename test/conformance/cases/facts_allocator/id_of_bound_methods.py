class A:
    def m(self): pass
a = A()
print(a.m is a.m, id(a.m) == id(a.m), a.m == a.m, A.m is A.m, A().m is A().m)
x = a.m
y = a.m
print(id(x) == id(y))
