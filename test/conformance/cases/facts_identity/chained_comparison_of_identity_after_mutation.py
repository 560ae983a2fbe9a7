a = [1]
b = a
b.append(2)
print(a is b, a)
b = b + []
print(a is b)
b = a[:]
print(a is b, a == b)
c = [a] * 3
print(c[0] is c[1])
d = [[] for _ in range(3)]
print(d[0] is d[1])
e = [[]] * 2
e[0].append(1)
print(e)
