s = {1, 2, 3}
print(s ^ {3, 4})
print(s.symmetric_difference([1, 7]))
s ^= {1, 8}
print(s)
try:
    s ^ [1]
except Exception as error:
    print(type(error).__name__, error)
