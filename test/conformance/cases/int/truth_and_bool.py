n = 42
print(bool(0), bool(-1), not 5, True + True, True == 1, isinstance(True, int))
print(True.real, bool('False'), bool([]))
print(int(True), str(True), repr(False), f'{True:d} {True}')
print(sum([True, False, True]))
try:
    bool(1, 2)
except Exception as error:
    print(type(error).__name__, error)
print([1, 2][True])
