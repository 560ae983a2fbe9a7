from array import array, typecodes
print(sorted(set(typecodes) - {"w"}))
for code in "bBhHiIlLqQ":
    size = array(code).itemsize * 8
    low = 0 if code.isupper() else -(1 << size - 1)
    high = (1 << size) - 1 if code.isupper() else (1 << size - 1) - 1
    print(code, array(code, [low, high]))
    for value in (low - 1, high + 1, 2**70, -2**17, 1.5, "x", None):
        try:
            print(array(code, [value]))
        except Exception as error:
            print(code, value, type(error).__name__, error)
for code in "fd":
    print(array(code, [1.1, 2, True, 1e300]), array(code).itemsize)
    try:
        array(code, ["x"])
    except TypeError as error:
        print(error)
