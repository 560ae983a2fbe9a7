d = {'a': 1, 'b': 2}
print({1: 'a', 1.0: 'b', True: 'c'})
print({'a': 1}['a'])
print({(1, 2): 3}[1, 2])
print({0: 'x'}[False])
print({float('nan'): 1} == {float('nan'): 1})
print({1: 2}[1.0])
print({'1': 1} == {1: 1})
