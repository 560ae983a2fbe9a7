a = []
print(a is not None, not a is None, a is a is a, (a is a) is True)
