l = [object() for _ in range(5)]
print(len({id(x) for x in l}))
