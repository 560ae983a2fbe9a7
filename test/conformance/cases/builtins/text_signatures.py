# What inspect can say of the parameters of functions, classes and methods that are written in C.
import collections
import functools
import inspect
import itertools
import math
import operator
import pickle




def show(name, thing):
    try:
        text = str(inspect.signature(thing))
    except (ValueError, TypeError) as error:
        text = type(error).__name__
    print(name, text, repr(getattr(thing, '__text_signature__', 'absent')))


for name in ('abs all any ascii bin callable chr compile delattr dir divmod eval exec format getattr globals hasattr hash hex id input '
             'isinstance issubclass iter len locals max min next oct open ord pow print repr round setattr sorted sum vars __import__ '
             '__build_class__').split():
    show(name, getattr(__import__('builtins'), name))
for cls in (object, int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, bool, range, slice, type, super, property,
            staticmethod, classmethod, enumerate, reversed, zip, map, filter, memoryview, Exception, OSError):
    show(cls.__name__, cls)
    for name in sorted(vars(cls)):
        if type(vars(cls)[name]).__name__ in ('method_descriptor', 'classmethod_descriptor') and name not in ('__setformat__', '_from_flags'):
            show(cls.__name__ + '.' + name, getattr(cls, name))
for thing in [].append, {}.get, ''.join, (1).to_bytes, int.from_bytes, dict.fromkeys, b''.decode, print.__call__, [].__add__, object().__repr__:
    show(thing.__name__, thing)
for module in math, operator, functools, itertools, pickle:
    for name, thing in sorted(vars(module).items()):
        if type(thing).__name__ == 'builtin_function_or_method' and name[0] != '_' and hasattr(thing, '__text_signature__'):
            print(module.__name__, name, repr(thing.__text_signature__))
for cls in collections.deque, collections.OrderedDict, functools.partial, itertools.count, itertools.chain, pickle.Pickler, pickle.Unpickler:
    show(cls.__name__, cls)
