l = []
i = id(l)
for k in range(1000): l.append(k)
print(id(l) == i)
l.clear()
print(id(l) == i)
l += [1]
print(id(l) == i)
l = l + [2]
print(id(l) == i)
