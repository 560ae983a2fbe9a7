print(round(2.5), round(-1.5), round(3.14159, 3), round(1234, -2), abs(-3.5), abs(3 - 4j), divmod(-7, 3), divmod(7.5, 2), pow(2, 5), pow(2, 5, 7), pow(2.0, -1))
