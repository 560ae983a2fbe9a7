x = [[1], [2]]
a, b = x
(c,) = x[:1]
*d, e = x
print(a is x[0], b is x[1], c is a, d[0] is a, e is b)
