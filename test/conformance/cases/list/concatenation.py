a = [3, 1, 2]
print(a + [4])
try:
    a + (4,)
except Exception as error:
    print(type(error).__name__, error)
try:
    a + 1
except Exception as error:
    print(type(error).__name__, error)
try:
    (1,) + a
except Exception as error:
    print(type(error).__name__, error)
a += (4,)
print(a)
a += 'x'
print(a)
try:
    exec('a += 5')
except Exception as error:
    print(type(error).__name__, error)
print([] + [])
