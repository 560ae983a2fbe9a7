print(1 == 1.0 == True, 1 is 1.0, hash(1) == hash(1.0) == hash(True), {1, 1.0, True})
