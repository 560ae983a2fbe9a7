import copy
a = [[1], (2, [3]), 'x']
b, c = copy.copy(a), copy.deepcopy(a)
print([x is y for x, y in zip(a, b)], [x is y for x, y in zip(a, c)], c[1][1] is a[1][1])
