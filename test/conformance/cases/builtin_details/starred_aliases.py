# *tuple[int, str] between brackets, and the iterator behind it (3.11 and later).
import copy
import pickle
import sys
from typing import TypeVar

T = TypeVar('T')
K = TypeVar('K')


def show(*texts):
    for text in texts:
        try:
            result = eval(text)
            print(text, '->', result)
        except Exception as e:
            print(text, '!!', type(e).__name__, e)


show('list(list[int])', 'type(iter(list[int])).__name__')
if sys.version_info >= (3, 11):
    show('[*list[int]]', 'tuple[*tuple[int, str]]', 'tuple[*tuple[int, ...]]', 'tuple[T, K][*tuple[int, str]]', 'tuple[T, K][*tuple[int, ...]]',
         'tuple[T][*tuple[int, str]]', 'next(iter(list[int])).__unpacked__', 'next(iter(list[T]))[int]', 'list[int].__unpacked__',
         'list[int].__typing_unpacked_tuple_args__', 'next(iter(tuple[int])).__typing_unpacked_tuple_args__',
         'next(iter(list[int])) == list[int]', 'copy.copy(next(iter(tuple[int, str])))',
         'pickle.loads(pickle.dumps(next(iter(tuple[int]))))', 'sys.getsizeof(iter(list[int]))', 'type(iter(list[int]))()')
    once = iter(list[int])
    print(next(once), next(once, 'over'), once.__reduce__())
    print(iter(list[int]).__reduce__())


class Closed:
    # Cannot keep __orig_class__, and says so in its own way.
    def __init__(self, error):
        object.__setattr__(self, 'error', error)

    def __setattr__(self, name, value):
        raise self.error(name)

    __class_getitem__ = classmethod(type(list[int]))


for error in (AttributeError, TypeError, ValueError):
    try:
        print(type(Closed[int](error)).__name__)
    except ValueError as e:
        print('ValueError', e)
