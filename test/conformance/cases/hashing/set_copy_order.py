s = {100, 4, 36, 68, 132}
print(s, s.copy(), set(list(s)), frozenset(s), set(sorted(s)))
