a = 257; b = 257
print(a is b)
a, b = 257, 257
print(a is b)
a = b = 257
print(a is b)
print(257 is 257, (1, 2) is (1, 2))
