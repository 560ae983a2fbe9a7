l, d, s = [1], {1: 2}, {1}
print(l.copy() is l, d.copy() is d, s.copy() is s, l.copy() == l, d.copy() == d)
