x = 2.5
print(round(2.5), round(3.5), round(-0.5), round(2.675, 2), round(1.005, 2), round(1234.567, -2))
print(round(0.5), round(1.5), round(1e300) == int(1e300))
try:
    round(float('nan'))
except Exception as error:
    print(type(error).__name__, error)
try:
    round(float('inf'))
except Exception as error:
    print(type(error).__name__, error)
print(int(2.9), int(-2.9), int(1e20))
print(round(2.5, 0), round(-2.5, 0), round(5e-324, 3), round(1e22, 2))
print(abs(-2.5), -x, +x)
