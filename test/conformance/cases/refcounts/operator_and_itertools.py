import sys
ref = sys.getrefcount
import operator, itertools
x = object()
l = list(itertools.repeat(x, 3))
print(ref(x))
c = itertools.chain(l, [x])
print(ref(x), ref(next(c)))
print(ref(operator.itemgetter(0)(l)))
