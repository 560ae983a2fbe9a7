# The operators as functions. All of them are built in (_operator); this file gives them their public home, the order in which
# `import *` sees them, and their double-underscore aliases, as Lib/operator.py does.
# Without _operator, which CPython's own tests block, the plain ones are made here from the expressions they stand for.

from builtins import abs as _abs
from sys import version_info as _version

__all__ = ['abs', 'add', 'and_', 'attrgetter', 'concat', 'contains', 'countOf', 'delitem', 'eq', 'floordiv',
           'ge', 'getitem', 'gt', 'iadd', 'iand', 'iconcat', 'ifloordiv', 'ilshift', 'imatmul', 'imod', 'imul',
           'index', 'indexOf', 'inv', 'invert', 'ior', 'ipow', 'irshift', 'is_', 'is_not', 'isub', 'itemgetter',
           'itruediv', 'ixor', 'le', 'length_hint', 'lshift', 'lt', 'matmul', 'methodcaller', 'mod', 'mul', 'ne',
           'neg', 'not_', 'or_', 'pos', 'pow', 'rshift', 'setitem', 'sub', 'truediv', 'truth', 'xor']
if _version >= (3, 11):
    __all__.insert(4, 'call')

try:
    from _operator import *
except ImportError:
    def _define(name, parameters, *lines):
        body = '\n    '.join((f'def {name}({parameters}):', repr(f'Does {lines[0]}'), *lines))
        exec(body, globals())

    for _name, _sign in {
        'add': '+', 'and_': '&', 'floordiv': '//', 'lshift': '<<', 'matmul': '@', 'mod': '%', 'mul': '*', 'or_': '|', 'pow': '**',
        'rshift': '>>', 'sub': '-', 'truediv': '/', 'xor': '^', 'concat': '+',
    }.items():
        _own_kind = (
            "if not hasattr(a, '__getitem__'):",
            '''    raise TypeError("'%s' object can't be concatenated" % type(a).__name__)''',
        ) if _name == 'concat' else ()
        _define(_name, 'a, b', *_own_kind, f'return a {_sign} b')
        _define('i' + _name.strip('_'), 'a, b', *_own_kind, f'a {_sign}= b', 'return a')

    for _name, _sign in {
        'lt': '<', 'le': '<=', 'eq': '==', 'ne': '!=', 'ge': '>=', 'gt': '>', 'is_': 'is', 'is_not': 'is not',
    }.items():
        _define(_name, 'a, b', f'return a {_sign} b')

    for _name, _outcome in {
        'not_': 'not a', 'neg': '-a', 'pos': '+a', 'inv': '~a', 'truth': 'not not a', 'index': 'a.__index__()', 'abs': '_abs(a)',
    }.items():
        _define(_name, 'a', f'return {_outcome}')
    invert = inv

    del _sign, _outcome, _own_kind

    _define('contains', 'a, b', 'return b in a')
    _define('getitem', 'a, b', 'return a[b]')
    _define('setitem', 'a, b, c', 'a[b] = c')
    _define('delitem', 'a, b', 'del a[b]')
    if 'call' in __all__:
        _define('call', 'obj, /, *args, **kwargs', 'return obj(*args, **kwargs)')

    del _define

    def countOf(a, b):
        return sum(1 for item in a if item is b or item == b)

    def indexOf(a, b):
        for place, item in enumerate(a):
            if item is b or item == b:
                return place
        raise ValueError('sequence.index(x): x not in sequence')

    def length_hint(obj, default=0):
        if not isinstance(default, int):
            raise TypeError(f"'{type(default).__name__}' object cannot be interpreted as an integer")
        hint = NotImplemented
        try:
            return len(obj)
        except TypeError:
            # No length, or one that cannot be told: a second method may make a guess.
            estimate = getattr(type(obj), '__length_hint__', None)
        if estimate is not None:
            try:
                hint = estimate(obj)
            except TypeError:
                pass
        if hint is NotImplemented:
            return default
        if not isinstance(hint, int):
            raise TypeError(f'__length_hint__ must be integer, not {type(hint).__name__}')
        if hint < 0:
            raise ValueError('__length_hint__() should return >= 0')
        return hint

    class attrgetter:
        """A callable that looks up, in what it is given, an attribute; or several, for a tuple. Names may lead through dots."""

        __slots__ = '_attrs', '_paths'

        def __init__(self, attr, /, *attrs):
            self._attrs = attr, *attrs
            if not all(isinstance(name, str) for name in self._attrs):
                raise TypeError('attribute name must be a string')
            self._paths = [name.split('.') for name in self._attrs]

        def __call__(self, obj, /):
            found = []
            for path in self._paths:
                reached = obj
                for name in path:
                    reached = getattr(reached, name)
                found.append(reached)
            return tuple(found) if len(found) > 1 else found[0]

        def __repr__(self):
            return self._shown(type(self).__qualname__, self._attrs)

        def _shown(self, name, arguments, keywords={}):
            parts = [*map(repr, arguments), *(f'{key}={value!r}' for key, value in keywords.items())]
            return f"{type(self).__module__}.{name}({', '.join(parts)})"

        def __reduce__(self):
            return type(self), self._attrs

    class itemgetter:
        """A callable that looks up, in what it is given, the item of a key; or those of several, for a tuple."""

        __slots__ = '_items',

        def __init__(self, item, /, *items):
            self._items = item, *items

        def __call__(self, obj, /):
            if len(self._items) > 1:
                return tuple([obj[key] for key in self._items])
            return obj[self._items[0]]

        def __repr__(self):
            return self._shown(type(self).__name__, self._items)

        _shown = attrgetter._shown

        def __reduce__(self):
            return type(self), self._items

    class methodcaller:
        """A callable that calls, on what it is given, the method of this name with these arguments."""

        __slots__ = '_name', '_args', '_kwargs'

        def __init__(self, name, /, *args, **kwargs):
            if not isinstance(name, str):
                raise TypeError('method name must be a string')
            self._name, self._args, self._kwargs = name, args, kwargs

        def __call__(self, obj, /):
            return getattr(obj, self._name)(*self._args, **self._kwargs)

        def __repr__(self):
            return self._shown(type(self).__name__, (self._name, *self._args), self._kwargs)

        _shown = attrgetter._shown

        def __reduce__(self):
            maker = type(self)
            if self._kwargs:
                # Keywords travel in a partial, as arguments of a class are positional when it is unpickled.
                from functools import partial
                return partial(maker, self._name, **self._kwargs), self._args
            return maker, (self._name, *self._args)

for _name in __all__:
    # The others are no special methods of anything.
    if _name not in ('attrgetter', 'countOf', 'indexOf', 'is_', 'is_not', 'itemgetter', 'length_hint', 'methodcaller', 'truth'):
        globals()[f'__{_name.strip("_")}__'] = globals()[_name]
del _name, _version
