x = 2.5
print(0.1 + 0.2 == 0.3, 0.5 == 0.5, 1.0 == 1)
print(float('nan') == float('nan'), float('inf') > 10**400)
print(0.0 == -0.0)
try:
    1.0 < 'a'
except Exception as error:
    print(type(error).__name__, error)
try:
    1.0 < 1j
except Exception as error:
    print(type(error).__name__, error)
print(1.5 < 2 < 2.5, min(1, 0.5), max(1.0, 1))
print(2**53 == 2.0**53, 2**53 + 1 == 2.0**53)
