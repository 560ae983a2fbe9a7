import itertools
print(list(itertools.chain([1], 'ab')), list(itertools.chain.from_iterable([[1], [2]])))
print(list(itertools.islice(itertools.count(5, 2), 3)), list(itertools.islice(itertools.cycle('ab'), 5)), list(itertools.repeat('x', 2)))
print(list(itertools.accumulate([1, 2, 3])), list(itertools.accumulate([1, 2, 3], lambda a, b: a * b, initial=10)))
print(list(itertools.combinations('abc', 2)), list(itertools.permutations([1, 2, 3], 2)))
print(list(itertools.product('ab', [1, 2])), list(itertools.product([0, 1], repeat=2)), list(itertools.combinations_with_replacement('ab', 2)))
print([(k, list(g)) for k, g in itertools.groupby('aabba')], [(k, len(list(g))) for k, g in itertools.groupby([1, 3, 2, 4], key=lambda x: x % 2)])
print(list(itertools.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(itertools.dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(itertools.filterfalse(lambda x: x % 2, range(5))))
