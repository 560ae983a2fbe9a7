sorted([1, 'a'], key=lambda x: x + 1)
