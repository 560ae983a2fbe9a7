l = [id(object()) for _ in range(5)]
print(len(set(l)))
l = [id([]) for _ in range(5)]
print(len(set(l)))
l = [id({}) for _ in range(5)]
print(len(set(l)))
