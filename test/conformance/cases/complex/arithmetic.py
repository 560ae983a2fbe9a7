z = 3 + 4j
print(z + 1, z - 1j, z * z, z / (1 + 1j), -z, z ** 2)
print(abs(z), z.real, z.imag, z.conjugate())
try:
    z // 2
except Exception as error:
    print(type(error).__name__, error)
try:
    z % 2
except Exception as error:
    print(type(error).__name__, error)
try:
    z < z
except Exception as error:
    print(type(error).__name__, error)
try:
    z / 0
except Exception as error:
    print(type(error).__name__, error)
print(z == 3 + 4j, z == 3, 3 + 0j == 3)
try:
    divmod(z, 1)
except Exception as error:
    print(type(error).__name__, error)
try:
    int(z)
except Exception as error:
    print(type(error).__name__, error)
try:
    float(z)
except Exception as error:
    print(type(error).__name__, error)
print(1j ** 2, (1j) ** 0.5)
try:
    0j ** -1
except Exception as error:
    print(type(error).__name__, error)
