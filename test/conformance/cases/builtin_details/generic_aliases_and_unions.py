# list[T], int | str and the types between them: parameters, substitution, equality, checks, how they show.
import collections.abc
import copy
import pickle
import types
import typing
from typing import Any, TypeVar

T = TypeVar('T')
K = TypeVar('K')
V = TypeVar('V')
P = typing.ParamSpec('P')


class Box(list):
    pass


class Alias(types.GenericAlias):
    pass


class Odd:
    __qualname__ = 'odd'
    __module__ = 3

    def __repr__(self):
        return 'Odd!'


def show(*texts):
    for text in texts:
        try:
            result = eval(text)
            print(text, '->', result)
        except Exception as e:
            print(text, '!!', type(e).__name__, e)


print('parameters')
show('list[T].__parameters__', 'dict[K, list[V]].__parameters__', 'dict[K, K].__parameters__', 'list[P].__parameters__',
     'list[[T, int]].__parameters__', '(list[T] | int).__parameters__', '(int | None).__parameters__')
print('substitution')
show('dict[K, list[V]][int, str]', 'list[T][T]', 'dict[K, V][V, K]', 'list[T][int, str]', 'dict[K, V][int]', 'list[int][int]',
     'list[T][None]', "list[T]['int']", 'list[T][()]', 'list[P][int]', 'list[P][[int, str]]', 'list[P][...]', 'tuple[T, ...][int]',
     'list[T | None][int]', 'list[typing.List[T]][int]', 'list[collections.abc.Callable[[T], K]][int, str]',
     'list[T][typing.ClassVar[int]]', 'type(Alias(list, T)[int])')
print('unions')
show('(list[T] | dict[K, V])[int, str, bytes]', '(list[T] | list[K])[int, int]', '(list[T] | int)[int, str]', '(int | str)[int]',
     '(list[T] | int)[None]', '(list[T] | K)[int, str]', 'collections.abc.Callable[[int], str] | None', 'int | Alias(list, int)',
     'None | int', 'int | bool | int', 'list[int] | list[int]', 'list[int] | list[str]', '(int | str) == (str | int)',
     'hash(int | str) == hash(str | int)', 'int | 3', 'None | None', 'int | T', 'int | Any', '(int | str).__module__',
     '(int | str).__name__', '(int | str)(3)', 'copy.deepcopy(int | str)', 'pickle.loads(pickle.dumps(int | None))')
print('checks')
show('isinstance(3, int | list[int])', 'isinstance(3, list[int] | int)', "isinstance('', int | list[int])",
     'isinstance(None, int | None)', 'issubclass(bool, int | None)', 'issubclass(int, list[int] | int)', 'issubclass(3, int | str)',
     'isinstance([], list[int])', 'issubclass(list, list[int])', 'sorted(set(dir(int | str)) - set(dir(object)))')
print('aliases')
show('Alias(list, int) == list[int]', 'list[int] == Alias(list, (int,))', 'list[int] == list[str]', 'len({list[int], list[int]})',
     'types.GenericAlias(list)', 'types.GenericAlias(list, int, x=3)', 'types.GenericAlias(3, 4)', "types.GenericAlias(list, 'x')",
     'types.GenericAlias(list, [int, str])', 'types.GenericAlias(list, [[], [int], (), (int, str)])', 'list[Odd()]', 'list[Odd]',
     'Box[int]([1]).__orig_class__', 'copy.copy(list[int])', 'pickle.loads(pickle.dumps(dict[str, int]))', 'list[int].__reduce__()')
