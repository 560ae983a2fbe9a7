raise Exception('a', 1, [2])
