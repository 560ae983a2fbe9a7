class A: pass
def f(): return id(A())
print(f() == f(), f() == f())
