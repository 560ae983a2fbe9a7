print(() is ())
print((1, 2) is [1])
