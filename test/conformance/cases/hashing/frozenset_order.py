print(frozenset('python'), frozenset([30, 20, 10]), sorted(frozenset('zyx')))
