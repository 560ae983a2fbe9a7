def f():
    x = 0.5
    ids = []
    for _ in range(30):
        x += 1.0
        ids.append(id(x))
    u = sorted(set(ids), key=ids.index)
    return [u.index(i) for i in ids]
print(f())
print(f())
