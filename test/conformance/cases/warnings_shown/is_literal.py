x = 5
print(x is 5)
print('a' is not x)
