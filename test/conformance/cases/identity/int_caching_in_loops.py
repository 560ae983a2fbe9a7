ids = set()
for i in range(1000):
    ids.add(id(i % 10))
print(len(ids))
