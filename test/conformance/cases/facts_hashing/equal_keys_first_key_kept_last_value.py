d = {1: 'int', 1.0: 'float', True: 'bool'}
print(d)
d = {'1': 1, 1: 2}
print(len(d))
print({0, 0.0, False, -0.0, 0j})
print(len({float('nan'), float('nan')}), len({1: 0, 1.0: 0}))
