# `__module__` is in the dict of a built-in type that is made when its module is imported, and in no other's.
import collections, functools, io, itertools, operator, random, re
for cls in (list, dict, type(None), collections.deque, collections.defaultdict, functools.partial, itertools.chain, operator.itemgetter,
            re.Pattern, re.Match, io.BytesIO, random.Random.__base__):
    print(cls.__name__, cls.__module__, '__module__' in vars(cls), '__module__' in dir(cls))
print(dir(collections.deque()), hasattr(collections.deque(), '__bool__'), bool(collections.deque()))
class D(collections.deque): pass
print(D.__module__, D().__module__)
for thing in (collections.deque(), itertools.count(), []):
    try:
        print(thing.__module__)
    except AttributeError as e:
        print(e)
try:
    collections.deque.__module__ = 'x'
except TypeError as e:
    print(e)
