a = [3, 1, 2]
print(a.pop())
print(a)
print(a.pop(0))
print(a.pop(-1))
print(a)
try:
    a.pop()
except Exception as error:
    print(type(error).__name__, error)
try:
    [1].pop(5)
except Exception as error:
    print(type(error).__name__, error)
try:
    [1].pop('a')
except Exception as error:
    print(type(error).__name__, error)
