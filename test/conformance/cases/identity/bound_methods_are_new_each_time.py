class A:
    def m(self): pass
a = A()
print(a.m is a.m, a.m == a.m, A.m is A.m, a.m.__func__ is A.m, id(a.m) == id(a.m))
