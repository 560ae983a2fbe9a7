z = 3 + 4j
print(z, 1j, -1j, 0j, 1 - 0j, complex(0, -0.0), complex(-0.0, 1), 1e20 + 1e-5j)
print(complex(float('inf'), float('nan')))
print(str(z), f'{z}', f'{z:.2f}', f'{z:>12}')
try:
    f'{z:d}'
except Exception as error:
    print(type(error).__name__, error)
try:
    '%d' % z
except Exception as error:
    print(type(error).__name__, error)
try:
    f'{z:05}'
except Exception as error:
    print(type(error).__name__, error)
try:
    f'{z:=10}'
except Exception as error:
    print(type(error).__name__, error)
