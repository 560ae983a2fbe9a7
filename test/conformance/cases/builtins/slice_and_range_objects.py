s = slice(1, 10, 2); print('abcdefghijkl'[s], s.start, s.indices(5), list(range(10))[s])
