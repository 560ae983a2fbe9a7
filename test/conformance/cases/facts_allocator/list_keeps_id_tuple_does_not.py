t = (1,)
i = id(t)
t += (2,)
print(id(t) == i)
l = [1]
j = id(l)
l += [2]
print(id(l) == j)
