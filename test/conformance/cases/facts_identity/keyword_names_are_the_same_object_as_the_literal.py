def f(**kw): return list(kw)[0]
print(f(abc=1) is 'abc')
print(dict(abc=1).popitem()[0] is 'abc')
class A: pass
a = A()
a.abc = 1
print(list(vars(a))[0] is 'abc')
print(A.__name__ is 'A', f.__name__ is 'f')
