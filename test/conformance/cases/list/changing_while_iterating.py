a = [3, 1, 2]
b = [1, 2, 3, 4]
print([b.remove(x) for x in b])
print(b)
c = [1, 2, 3]
print([c.append(x) for x in c if len(c) < 8])
print(c)
