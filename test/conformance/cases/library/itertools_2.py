import itertools
print(list(itertools.zip_longest('ab', [1], fillvalue='-')), list(itertools.starmap(pow, [(2, 3), (3, 2)])), list(itertools.compress('abc', [1, 0, 1])), list(itertools.pairwise('abc')))
print([list(x) for x in itertools.tee([1, 2])])
print(list(itertools.islice(range(10), 2, 8, 3)))
try:
    itertools.islice([], -1)
except Exception as error:
    print(type(error).__name__, error)
try:
    list(itertools.combinations('ab', -1))
except Exception as error:
    print(type(error).__name__, error)
print(repr(itertools.count(1)), repr(itertools.repeat(1, 2)))
