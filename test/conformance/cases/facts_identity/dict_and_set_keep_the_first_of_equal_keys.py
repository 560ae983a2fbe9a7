d = {1: 'a', 1.0: 'b', True: 'c'}
print(d)
d = {True: 'a'}
d[1] = 'b'
print(d)
s = {1, 1.0, True}
print(s)
s = {True}
s.add(1)
print(s)
a = ''.join(['ke', 'y1'])
b = ''.join(['ke', 'y1'])
d = {a: 1}
d[b] = 2
print(list(d)[0] is a, d)
s = {a}
s.add(b)
print(next(iter(s)) is a)
print({0: 'x'} | {False: 'y'}, {0} | {False}, {False} | {0}, {0} & {False}, {False} & {0}, {1, 2} & {1.0, 2.0, 3}, {1.0, 2.0, 3} & {1, 2})
