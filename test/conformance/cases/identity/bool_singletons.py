print((1 == 1) is True, bool([]) is False, (not 1) is False, True is (2 > 1), bool(5) is True)
