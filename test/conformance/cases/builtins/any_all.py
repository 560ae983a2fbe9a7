print(any([]), all([]), any('a'), all([1, 0]), any(x > 2 for x in [1, 3]), all(map(str.isalpha, ['a', 'b'])))
