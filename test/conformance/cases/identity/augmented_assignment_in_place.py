l = [1]; s = {1}; t = (1,); n = 1; st = 'a'
ids = id(l), id(s), id(t)
l += [2]; s |= {2}; t += (2,)
print(id(l) == ids[0], id(s) == ids[1], id(t) == ids[2])
