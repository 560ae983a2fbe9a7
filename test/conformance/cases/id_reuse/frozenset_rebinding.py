x0, x1, d0 = [1], 7, {}
seen = []
for n in range(8):
    a = frozenset(x0)
    i = id(a)
    if i not in seen:
        seen.append(i)
    print(seen.index(i), end=' ')
print()
