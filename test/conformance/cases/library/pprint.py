import pprint
pprint.pprint({'b': 1, 'a': [1, 2]})
print(pprint.pformat(list(range(40))), pprint.pformat({'k' * 30: 'v' * 40, 'q' * 20: ['x' * 30, 'y' * 30]}))
print(pprint.pformat([[1, [2, [3]]]], depth=2), pprint.pformat({'z': 1, 'a': 2}, sort_dicts=False), pprint.pformat('word ' * 30), pprint.pformat((1,)), pprint.pformat({1, 2}))
