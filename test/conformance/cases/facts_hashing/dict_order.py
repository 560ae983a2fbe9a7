d = {'b': 1, 'a': 2}
d['c'] = 3
print(d)
d['b'] = 9
print(d)
del d['b']
d['b'] = 1
print(d)
print(d.popitem(), d)
d.update({'z': 1, 'a': 0})
print(d)
print(list(reversed(d)), list(d.items()))
d = dict.fromkeys([3, 1, 2, 1])
print(d)
print({**{'x': 1, 'y': 2}, 'x': 3}, {'x': 1} | {'y': 2, 'x': 5})
d.setdefault(9); print(d)
print(list({1: 1, 2: 2}.keys() | {3, 1}) if 0 else sorted({1: 1}.keys() | {3}))
def f(**kw): return list(kw)
print(f(z=1, a=2, m=3))
class C:
    b = 1
    a = 2
print([k for k in C.__dict__ if not k.startswith('__')])
o = C(); o.z = 1; o.y = 2
print(list(vars(o)))
del o.z; o.z = 1
print(list(vars(o)))
