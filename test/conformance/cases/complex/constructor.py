z = 3 + 4j
print(complex(), complex(1), complex(1, 2), complex('1+2j'), complex('j'), complex(' -1.5e3j '), complex(1j, 1j))
try:
    complex('1 + 2j')
except Exception as error:
    print(type(error).__name__, error)
try:
    complex('a')
except Exception as error:
    print(type(error).__name__, error)
try:
    complex('1', 2)
except Exception as error:
    print(type(error).__name__, error)
try:
    complex(1, '2')
except Exception as error:
    print(type(error).__name__, error)
try:
    complex(None)
except Exception as error:
    print(type(error).__name__, error)
print(hash(1j) == hash(complex(0, 1)), bool(0j))
