# Reprs of bounded length, and the decorator that stops a container's repr from entering itself.
# Behaves as Lib/reprlib.py of CPython 3.10 to 3.13 (3.12 added indent and keyword arguments of Repr; 3.13 __type_params__).

import builtins
import sys
from itertools import islice
from _thread import get_ident

__all__ = ["Repr", "repr", "recursive_repr"]


def recursive_repr(fillvalue='...'):
    def decorating_function(user_function):
        running = set()

        def wrapper(self):
            key = id(self), get_ident()
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)

        # As functools.wraps does, which cannot be imported here: it needs this module.
        for name in '__module__', '__doc__', '__name__', '__qualname__':
            setattr(wrapper, name, getattr(user_function, name))
        wrapper.__annotations__ = getattr(user_function, '__annotations__', {})
        if sys.version_info >= (3, 12):
            wrapper.__type_params__ = getattr(user_function, '__type_params__', ())
        if sys.version_info >= (3, 13):
            wrapper.__wrapped__ = user_function
        return wrapper

    return decorating_function


# How many elements, or letters, of each kind are shown.
_BOUNDS = {'maxlevel': 6, 'maxtuple': 6, 'maxlist': 6, 'maxarray': 5, 'maxdict': 4, 'maxset': 6, 'maxfrozenset': 6, 'maxdeque': 6,
           'maxstring': 30, 'maxlong': 40, 'maxother': 30}


class Repr:
    if sys.version_info >= (3, 13):
        _lookup = {
            'tuple': 'builtins', 'list': 'builtins', 'array': 'array', 'set': 'builtins', 'frozenset': 'builtins',
            'deque': 'collections', 'dict': 'builtins', 'str': 'builtins', 'int': 'builtins',
        }

    if sys.version_info >= (3, 12):
        def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6,
                     maxdeque=6, maxstring=30, maxlong=40, maxother=30, fillvalue='...', indent=None):
            given = locals()
            for name in (*_BOUNDS, 'fillvalue', 'indent'):
                setattr(self, name, given[name])
    else:
        fillvalue = '...'
        indent = None

        def __init__(self):
            for name, bound in _BOUNDS.items():
                setattr(self, name, bound)
            if sys.version_info >= (3, 11):
                self.fillvalue = '...'

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        cls = type(x)
        name = cls.__name__
        if ' ' in name:
            name = '_'.join(name.split())
        method = getattr(self, 'repr_' + name, None)
        if method is not None:
            if sys.version_info < (3, 13):
                return method(x, level)
            # From 3.13 on a class that merely shares its name with a known one is not treated as that one.
            if name not in self._lookup or getattr(cls, '__module__', None) == self._lookup[name]:
                return method(x, level)
        return self.repr_instance(x, level)

    def _join(self, pieces, level):
        if self.indent is None:
            return ', '.join(pieces)
        if not pieces:
            return ''
        step = self.indent
        if isinstance(step, int):
            if step < 0:
                raise ValueError(f'Repr.indent cannot be negative int (was {step!r})')
            step *= ' '
        try:
            newline = ',\n' + (self.maxlevel - level + 1) * step
        except TypeError as error:
            raise TypeError(f'Repr.indent must be a str, int or None, not {type(step)}') from error
        return newline.join(('', *pieces, ''))[1:-len(step) or None]

    def _repr_iterable(self, x, level, left, right, maxiter, trail=''):
        if level <= 0 and len(x):
            body = self.fillvalue
        else:
            pieces = [self.repr1(elem, level - 1) for elem in islice(x, maxiter)]
            if len(x) > maxiter:
                pieces.append(self.fillvalue)
            body = self._join(pieces, level)
            if len(x) == 1 and trail and self.indent is None:
                right = trail + right
        return f'{left}{body}{right}'

    def repr_list(self, x, level):
        return self._repr_iterable(x, level, '[', ']', self.maxlist)

    def repr_tuple(self, x, level):
        return self._repr_iterable(x, level, '(', ')', self.maxtuple, ',')

    def repr_deque(self, x, level):
        return self._repr_iterable(x, level, 'deque([', '])', self.maxdeque)

    def repr_array(self, x, level):
        begin = f"array('{x.typecode}'"
        return self._repr_iterable(x, level, begin + ', [', '])', self.maxarray) if x else begin + ')'

    def repr_frozenset(self, x, level):
        if x:
            return self._repr_iterable(_possibly_sorted(x), level, 'frozenset({', '})', self.maxfrozenset)
        return 'frozenset()'

    def repr_set(self, x, level):
        if x:
            return self._repr_iterable(_possibly_sorted(x), level, '{', '}', self.maxset)
        return 'set()'

    def repr_dict(self, x, level):
        size = len(x)
        if size == 0:
            return '{}'
        if level <= 0:
            return '{' + self.fillvalue + '}'
        inner, show = level - 1, self.repr1
        pieces = []
        for key in islice(_possibly_sorted(x), self.maxdict):
            shown = show(key, inner)
            pieces.append('%s: %s' % (shown, show(x[key], inner)))
        if size > self.maxdict:
            pieces.append(self.fillvalue)
        return '{%s}' % self._join(pieces, level)

    def _cut(self, text, limit):
        if len(text) <= limit:
            return text
        head = max(0, (limit - 3) // 2)
        tail = max(0, limit - 3 - head)
        return text[:head] + self.fillvalue + text[len(text) - tail:]

    def repr_str(self, x, level):
        text = builtins.repr(x[:self.maxstring])
        if len(text) <= self.maxstring:
            return text
        head = max(0, (self.maxstring - 3) // 2)
        tail = max(0, self.maxstring - 3 - head)
        # Quoted again from both ends, so that an escape is not cut through.
        text = builtins.repr(x[:head] + x[len(x) - tail:])
        return text[:head] + self.fillvalue + text[len(text) - tail:]

    def repr_int(self, x, level):
        return self._cut(builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            text = builtins.repr(x)
        except Exception:
            return '<%s instance at %#x>' % (x.__class__.__name__, id(x))
        return self._cut(text, self.maxother)


def _possibly_sorted(x):
    try:
        elements = sorted(x)
    except Exception:
        elements = [*x]
    return elements


aRepr = Repr()
repr = aRepr.repr
