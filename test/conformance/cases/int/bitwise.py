n = 42
print(5 & 3, 5 | 3, 5 ^ 3, ~5)
print(-5 & 3, -5 | 3, -5 ^ 3)
print(1 << 70, 1 << 0, -1 >> 5, 1000 >> 3)
try:
    1 << -1
except Exception as error:
    print(type(error).__name__, error)
try:
    1 & 1.0
except Exception as error:
    print(type(error).__name__, error)
print(True & False, True | 2, True ^ True)
print(~True)
try:
    1 >> 'a'
except Exception as error:
    print(type(error).__name__, error)
print((2**80) >> 70, -(2**80) >> 70)
