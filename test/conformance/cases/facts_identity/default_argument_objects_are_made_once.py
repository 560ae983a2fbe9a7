def f(l=[]):
    l.append(1)
    return l
print(f() is f(), f())
print(f.__defaults__[0] is f())
