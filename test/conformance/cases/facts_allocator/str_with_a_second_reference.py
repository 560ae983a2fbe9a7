def f():
    s = 'abc' * int('2')
    t = s
    i = id(s)
    s += 'x'
    return id(s) == i, t
print(f())
