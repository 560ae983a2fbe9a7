t = ([], 1)
i = id(t)
t[0].append(2)
print(t, id(t) == i)
try:
    t[0] += [3]
except TypeError as e:
    print(e, t)
