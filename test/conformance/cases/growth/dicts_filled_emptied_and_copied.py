import sys
def trace(n, d=None):
    d = {} if d is None else d
    out = []; last = None
    for i in range(n):
        d[i] = i
        s = sys.getsizeof(d)
        if s != last: out.append((i, s)); last = s
    return out
print(trace(100))
d = {}
for i in range(30): d[str(i)] = i
print(sys.getsizeof(d))
for i in range(25): del d[str(i)]
print(sys.getsizeof(d), list(d))
d["new"] = 1; print(sys.getsizeof(d))
for i in range(20): d[i] = i
print(sys.getsizeof(d))
print([sys.getsizeof(x) for x in ({}, dict(), {1: 1}, dict(a=1), {"a": 1}, dict([(1, 2)]), {i: i for i in range(6)}, dict.fromkeys(range(6)), dict.fromkeys("abc"), dict(zip("abcdef", range(6))))])
c = d.copy(); print(sys.getsizeof(c)); e = dict(d); print(sys.getsizeof(e)); f = {**d}; print(sys.getsizeof(f)); g = d | {}; print(sys.getsizeof(g))
d.clear(); print(sys.getsizeof(d)); d[1] = 1; print(sys.getsizeof(d))
u = {1: 1}; u.update({i: i for i in range(50)}); print(sys.getsizeof(u))
u = {}; u.update((i, i) for i in range(50)); print(sys.getsizeof(u))
while u: u.popitem()
print(sys.getsizeof(u)); u[1] = 1; print(sys.getsizeof(u))
p = {1: 1, 2: 2, 3: 3}
for k in list(p): p[k + 10] = p.pop(k)
print(p, sys.getsizeof(p))
