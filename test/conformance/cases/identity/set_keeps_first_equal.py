s = {1.0}
s.add(1); s.add(True)
print(s, {True, 1, 1.0}, {0, False})
