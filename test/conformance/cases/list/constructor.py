a = [3, 1, 2]
print(list())
print(list('abc'))
print(list((1, 2)))
print(list({1: 2}))
print(list(range(3)))
print(list(i * i for i in range(3)))
try:
    list(5)
except Exception as error:
    print(type(error).__name__, error)
try:
    list(1, 2)
except Exception as error:
    print(type(error).__name__, error)
try:
    list(x=1)
except Exception as error:
    print(type(error).__name__, error)
print(list([a])[0] is a)
