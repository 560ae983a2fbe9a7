x = 2.5
print(1., .5, 1e3, 1E-2, 1_0.5, 0e0)
print(0.1e1, 1e+2)
try:
    eval('1e')
except Exception as error:
    print(type(error).__name__, error)
try:
    eval('1._5')
except Exception as error:
    print(type(error).__name__, error)
print(-1.5e-3)
