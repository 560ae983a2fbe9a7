a = object(); b = object()
i, j = id(a), id(b)
a, b = b, a
print((id(a), id(b)) == (j, i))
