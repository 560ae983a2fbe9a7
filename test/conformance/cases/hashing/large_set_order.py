s = set(range(0, 3000, 37))
print(list(s)[:20], list(s)[-5:])
