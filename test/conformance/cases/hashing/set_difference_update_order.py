s = set(range(12))
s -= {0, 2, 4}
s |= {40, 50}
s ^= {1, 3, 60}
print(s)
