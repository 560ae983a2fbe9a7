def twice(f):
    def w(*a): return f(f(*a))
    return w
def add(n):
    def deco(f):
        return lambda *a: f(*a) + n
    return deco
@twice
@add(10)
def f(x): return x * 2
print(f(1))
