n = 42
print(1 < 2 <= 2 != 3, 1 == 1.0, 1 < 1.5)
try:
    1 < 'a'
except Exception as error:
    print(type(error).__name__, error)
try:
    1 < None
except Exception as error:
    print(type(error).__name__, error)
print(10**20 > 1e19, 2**53 + 1 == float(2**53 + 1))
print(1 == '1', 1 != 'a')
print(3 > 2 > 1, 3 > 2 == True)
print(max(1, 2.0), min(1, True))
