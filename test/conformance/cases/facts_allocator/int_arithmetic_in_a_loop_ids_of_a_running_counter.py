x = 1000
ids = []
for _ in range(8):
    x += 1
    ids.append(id(x))
u = sorted(set(ids), key=ids.index)
print([u.index(i) for i in ids])
