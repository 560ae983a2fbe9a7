a, b = [1], [1]
print(min(a, b) is a, max(a, b) is a, min([b, a]) is b, max([b, a]) is b)
