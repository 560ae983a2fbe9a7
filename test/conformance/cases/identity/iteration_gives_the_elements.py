l = [[1], [2]]
print(all(x is y for x, y in zip(l, l)), next(iter(l)) is l[0], list(reversed(l))[0] is l[1])
