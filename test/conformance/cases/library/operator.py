import operator
print(operator.add(1, 2), operator.itemgetter(1)([5, 6]), operator.itemgetter('a', 'b')({'a': 1, 'b': 2}), operator.attrgetter('real')(5), operator.methodcaller('upper')('a'))
print(operator.not_(0), operator.contains([1], 1), operator.truth([]), operator.concat('a', 'b'), operator.countOf([1, 1], 1), operator.mul(3, 4), operator.neg(1), operator.index(True))
print(sorted([{'n': 2}, {'n': 1}], key=operator.itemgetter('n')))
