a = [3, 1, 2]
print([1, 'a', None, 2.5, [3], (4,), {5}])
print(str([]))
print(repr(['"', "'"]))
print(f'{a}')
print('%s' % [a])
