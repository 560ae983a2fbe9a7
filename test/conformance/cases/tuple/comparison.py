t = (1, 2, 3)
print((1, 2) < (1, 3))
print((1,) < (1, 0))
print((1, 'a') < (2,))
try:
    (1, 'a') < (1, 2)
except Exception as error:
    print(type(error).__name__, error)
print(() < (0,))
print((1, 2) == [1, 2])
print((1, 2) == (1.0, 2.0))
print(max((1, 'z'), (2, 'a')))
