class A:
    def m(self, x): return x
a = A()
f = a.m
print(f(1), A.m(a, 2), f.__self__ is a, f.__func__ is A.m, f.__name__)
try: A.m(1)
except TypeError as e: print(e)
