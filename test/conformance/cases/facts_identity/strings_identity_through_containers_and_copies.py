import copy
s = ''.join(['x y', 'z'])
l = [s]
print(l[0] is s, list(l)[0] is s, copy.deepcopy(l)[0] is s, tuple(l)[0] is s, {s: 1}.popitem()[0] is s, {s}.pop() is s)
d = {s: s}
print(list(d)[0] is s, d[s] is s, list(d.items())[0][0] is s)
