class A: pass
a = A(); l = [0, 0]
a.x, l[0], (l[1], *rest) = 1, 2, (3, 4, 5)
print(a.x, l, rest)
