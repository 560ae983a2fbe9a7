import copy
print(copy.copy([1, [2]]), copy.deepcopy({'a': [1]}), copy.copy((1, 2)), copy.deepcopy(5))
l = [1]; l.append(l); m = copy.deepcopy(l)
print(m[1] is m, m is l)
