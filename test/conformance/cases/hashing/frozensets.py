print([hash(s) for s in (frozenset(), frozenset([1]), frozenset([1, 2]), frozenset('abc'))])
