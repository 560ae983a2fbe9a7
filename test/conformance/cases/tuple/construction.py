t = (1, 2, 3)
print((1,), (), 1,)
print(tuple('ab'))
print(tuple(i for i in range(3)))
try:
    tuple(5)
except Exception as error:
    print(type(error).__name__, error)
print(tuple({1: 2}))
print(tuple([1, [2]]))
print(type((1)), type((1,)))
print(tuple())
