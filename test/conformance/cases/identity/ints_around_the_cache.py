for n in (-7, -6, -5, -1, 0, 1, 255, 256, 257, 258):
    print(n, int(str(n)) is int(str(n)))
