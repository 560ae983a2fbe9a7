x = 2.5
print((2.5).is_integer(), (2.0).is_integer())
print((0.5).as_integer_ratio(), (0.1).as_integer_ratio())
try:
    float('inf').as_integer_ratio()
except Exception as error:
    print(type(error).__name__, error)
print((255.5).hex(), float.fromhex('0x1.8p1'), float.fromhex('-0x.8'), float.fromhex('inf'))
try:
    float.fromhex('zz')
except Exception as error:
    print(type(error).__name__, error)
print(x.real, x.imag, x.conjugate())
print((0.1).hex(), (-0.0).hex(), float('nan').hex())
try:
    float('nan').as_integer_ratio()
except Exception as error:
    print(type(error).__name__, error)
