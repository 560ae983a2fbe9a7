a, b = ValueError(1), ValueError(1)
print(a == b, hash(a) == hash(b), a == a, len({a, b}))
