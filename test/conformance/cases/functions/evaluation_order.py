def v(x):
    print(x, end=' ')
    return x
def f(*a, **k): return a, k
print(f(v(1), *[v(2)], k=v(3), **{'z': v(4)}))
d = {v('k1'): v('v1'), v('k2'): v('v2')}
l = [v(1), v(2)]
l[v(0)] = v(9)
print(v(1) + v(2) * v(3), v(1) if v(0) else v(2), v(0) or v(5), v(1) and v(0))
x = v(1) < v(2) < v(1)
print(x)
