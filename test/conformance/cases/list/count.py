a = [3, 1, 2]
print([1, 1.0, True, 2].count(1))
print(a.count(7))
print(['a', 'b', 'a'].count('a'))
print([[1], [1]].count([1]))
