def f():
    s = bytes(3)
    ids = []
    for i in range(50):
        s += b'x'
        ids.append(id(s))
    return len(set(ids)) > 1
print(f())
