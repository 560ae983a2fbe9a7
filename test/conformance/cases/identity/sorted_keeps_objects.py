a, b = [2], [1]
r = sorted([a, b])
print(r[0] is b, r[1] is a, sorted([a]) is [a])
