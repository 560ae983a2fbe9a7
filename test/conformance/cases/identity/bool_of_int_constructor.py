print(bool(0) is False, int(True) is 1, True + 0 is 1, True == 1, True is 1)
