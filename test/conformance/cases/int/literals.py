n = 42
print(0x_ff, 0b1010, 0o17, 1_000_000)
print(00, 0)
try:
    eval('012')
except Exception as error:
    print(type(error).__name__, error)
try:
    eval('1__0')
except Exception as error:
    print(type(error).__name__, error)
try:
    eval('0b2')
except Exception as error:
    print(type(error).__name__, error)
try:
    eval('5a')
except Exception as error:
    print(type(error).__name__, error)
