a, b = [], [1]
print((a or b) is b, (a and b) is a, (b or a) is b, (b and a) is a, (not a) is True)
