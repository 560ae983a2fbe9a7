def f():
    a = float(2) * 1.5; b = float(2) * 1.5; i, j = id(a), id(b)
    del a, b
    c = float(2) * 1.5; d = float(2) * 1.5
    return id(c) == i, id(c) == j, id(d) == i, id(d) == j
print(f(), f())
def g():
    seen = []
    for n in range(6):
        a = float(2) * 1.5; i = id(a)
        if i not in seen: seen.append(i)
        print(seen.index(i), end=' ')
g(); print()
x = float('1.25')
for k in range(5):
    i = id(x); x = x + 1.0; print(id(x) == i, x)
def h(x):
    for k in range(5):
        i = id(x); x += 1.0; print(id(x) == i, x, end=' ')
    y = 2.0 * x; z = x * x; w = (x + 1.0) - (y + 2.0)
    print(y, z, w, x)
h(float('3.5')); h(1.5)
