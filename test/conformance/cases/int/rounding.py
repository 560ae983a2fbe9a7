n = 42
print(round(15, -1), round(25, -1), round(-15, -1), round(1234, -2), round(5, 2))
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1e20))
print(abs(-5), abs(0), -(-5), +5)
try:
    round('a')
except Exception as error:
    print(type(error).__name__, error)
try:
    round(1, 1.5)
except Exception as error:
    print(type(error).__name__, error)
print(round(149, -2), round(150, -2), round(250, -2))
