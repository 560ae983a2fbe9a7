# Mock objects: stand-ins that accept every call, remember what was done with them, and can be put in the place of others.
# Behaves as Lib/unittest/mock.py of CPython 3.10 to 3.13; spellings and messages of each version as measured.
#
# Every mock has a class of its own, below the class that was asked for: special methods live on types, so a mock that gets
# one must not share its type. What a mock knows of itself is in its __dict__ under _mock_ names, because every other name
# is an attribute that makes a child. A mock may have two parents: _mock_parent, to which its calls are method_calls, and
# _mock_new_parent, to which they are mock_calls (return values and special methods have only that).

__all__ = ['Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock',
           'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock', 'seal']

import asyncio
import builtins
import contextlib
import inspect
import io
import pprint
import sys
from asyncio import iscoroutinefunction
from functools import partial, wraps
from threading import RLock
from types import CodeType, MethodType, ModuleType
from unittest.util import safe_repr

_v311 = sys.version_info >= (3, 11)
_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)

if _v313:
    import threading
    __all__.insert(5, 'ThreadingMock')

FILTER_DIR = True
_builtins = {name for name in dir(builtins) if not name.startswith('_')}
# What asyncio marks coroutine functions with that are not functions.
_coroutine_mark = getattr(asyncio.coroutines, '_is_coroutine', True)


class InvalidSpecError(Exception):
    """A mock was given as the specification of another."""


# ---- what kind of thing is it ----

def _is_instance_mock(obj):
    # A mock with a spec lies about __class__, its type does not.
    return issubclass(type(obj), NonCallableMock)


def _is_async_obj(obj):
    if _is_instance_mock(obj) and not isinstance(obj, AsyncMock):
        return False
    if hasattr(obj, '__func__'):
        obj = getattr(obj, '__func__')
    return iscoroutinefunction(obj) or inspect.isawaitable(obj)


def _is_async_func(func):
    return bool(getattr(func, '__code__', None)) and iscoroutinefunction(func)


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


def _is_list(obj):
    return type(obj) is list or type(obj) is tuple


def _is_magic(name):
    return f'__{name[2:-2]}__' == name


def _callable(obj):
    while isinstance(obj, (staticmethod, classmethod, MethodType)):
        obj = obj.__func__
    return isinstance(obj, type) or getattr(obj, '__call__', None) is not None


def _instance_callable(obj):
    """Whether what stands for obj, or for an instance of the class obj, can be called."""
    if isinstance(obj, type):
        return any(vars(base).get('__call__') is not None for base in (obj, *obj.__mro__))
    return getattr(obj, '__call__', None) is not None


def _extract_mock(obj):
    # The function that create_autospec() makes carries its mock.
    return obj.mock if isinstance(obj, FunctionTypes) and hasattr(obj, 'mock') else obj


# ---- signatures ----

def _get_signature_object(spec, as_instance, eat_self):
    """The function behind a call of spec, and its signature; None where there is none."""
    if isinstance(spec, type) and not as_instance:
        spec, eat_self = spec.__init__, True
    elif _v311 and isinstance(spec, (classmethod, staticmethod)):
        eat_self = eat_self or isinstance(spec, classmethod)
        spec = spec.__func__
    elif not isinstance(spec, FunctionTypes):
        try:
            spec = spec.__call__
        except AttributeError:
            return None
    try:
        return spec, inspect.signature(partial(spec, None) if eat_self else spec)
    except ValueError:
        return None


def _looks_like(func, copy):
    # Not its __dict__: what is in there is to be mocked.
    for name in ('__name__', '__doc__', '__text_signature__', '__module__', '__defaults__', '__kwdefaults__'):
        with contextlib.suppress(AttributeError):
            setattr(copy, name, getattr(func, name))
    return copy


def _check_signature(func, mock, skipfirst, instance=False):
    """Makes calls of the mock obey the signature of func."""
    found = _get_signature_object(func, instance, skipfirst)
    if found is None:
        return
    func, signature = found

    def checksig(self, /, *args, **kwargs):
        signature.bind(*args, **kwargs)
    type(mock)._mock_check_sig = _looks_like(func, checksig)
    type(mock).__signature__ = signature


_FUNCTION = '''{kind}def {name}(*args, **kwargs):
    _checksig_(*args, **kwargs)
    return {wait}mock(*args, **kwargs)'''


def _as_function(mock, original, asynchronous=False):
    """A real function with the signature of original that calls the mock."""
    found = _get_signature_object(original, False, isinstance(original, type))
    if found is None:
        return mock
    func, signature = found

    def checksig(*args, **kwargs):
        signature.bind(*args, **kwargs)
    name = original.__name__ if original.__name__.isidentifier() else 'funcopy'
    scope = {'_checksig_': _looks_like(func, checksig), 'mock': mock}
    exec(_FUNCTION.format(kind='async ' if asynchronous else '', wait='await ' if asynchronous else '', name=name), scope)
    made = scope[name]
    _give_mock_interface(made, mock, signature)
    return made


def _give_mock_interface(func, mock, signature):
    func.mock = mock
    func.called, func.call_count, func.call_args = False, 0, None
    func.call_args_list, func.method_calls, func.mock_calls = _CallList(), _CallList(), _CallList()
    func.return_value, func.side_effect = mock.return_value, mock.side_effect
    func._mock_children = mock._mock_children

    def forward(name):
        def method(*args, **kwargs):
            return getattr(mock, name)(*args, **kwargs)
        method.__name__ = name
        return method
    for name in ('assert_called_with', 'assert_called_once_with', 'assert_has_calls', 'assert_any_call', 'assert_called',
                 'assert_not_called', 'assert_called_once'):
        setattr(func, name, forward(name))

    def reset_mock():
        func.method_calls, func.mock_calls = _CallList(), _CallList()
        mock.reset_mock()
        returned = func.return_value
        if _is_instance_mock(returned) and returned is not mock:
            returned.reset_mock()
    func.reset_mock = reset_mock
    func.__signature__ = signature
    mock._mock_delegate = func


def _give_await_interface(func):
    func._is_coroutine = _coroutine_mark
    func.await_count, func.await_args, func.await_args_list = 0, None, _CallList()

    def forward(name, /, *args, **kwargs):
        return getattr(func.mock, name)(*args, **kwargs)
    for name in ('assert_awaited', 'assert_awaited_once', 'assert_awaited_with', 'assert_awaited_once_with',
                 'assert_any_await', 'assert_has_awaits', 'assert_not_awaited'):
        setattr(func, name, partial(forward, name))


# ---- named single objects ----

class _SentinelObject(object):
    """An object that is nothing but its name."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'

    __reduce__ = __repr__


class _Sentinel(object):
    """Gives an object of its own for every attribute name."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))

    def __reduce__(self):
        return 'sentinel'


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED


class _ANY(object):
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'


ANY = _ANY()


# ---- calls ----

def _format_call_signature(name, args, kwargs):
    shown = [repr(arg) for arg in args] + [f'{key}={value!r}' for key, value in kwargs.items()]
    return f"{name}({', '.join(shown)})"


def _call_parts(value):
    """Name, arguments and keywords of a tuple that may leave out what is empty."""
    name, args, kwargs = '', (), {}
    if len(value) == 3:
        name, args, kwargs = value
    elif len(value) == 2 and not isinstance(value[0], str):
        args, kwargs = value
    else:
        for part in value:
            if part is value[0] and isinstance(part, str):
                name = part
            elif isinstance(part, tuple):
                args = part
            else:
                kwargs = part
    return name, args, kwargs


class _Call(tuple):
    """One call: (args, kwargs), or with the name of what was called before them. Equal to tuples that leave out what is
    empty; without a name it is equal to a call of any."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        given, args, kwargs = _call_parts(value)
        if two:
            return tuple.__new__(cls, (args, kwargs))
        return tuple.__new__(cls, (given if len(value) == 3 or given else name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            length = len(other)
        except TypeError:
            return NotImplemented
        parent, other_parent = getattr(self, '_mock_parent', None), getattr(other, '_mock_parent', None)
        if parent and other_parent and parent != other_parent:
            return False
        if length > 3:
            return False
        name, args, kwargs = ('', *self) if len(self) == 2 else self
        other_name, other_args, other_kwargs = _call_parts(other)
        if name and other_name != name:
            return False
        # The other side first, where ANY may be.
        return (other_args, other_kwargs) == (args, kwargs)

    __ne__ = object.__ne__

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + '()', parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name=f'{self._mock_name}.{attr}', parent=self, from_kall=False)

    def __getattribute__(self, attr):
        # count and index are names to be called here, not methods of a tuple.
        if attr in tuple.__dict__:
            raise AttributeError
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return self[-2]

    @property
    def kwargs(self):
        return self[-1]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            return 'call' + name if name.startswith('()') else name
        name, args, kwargs = ('', *self) if len(self) == 2 else self
        if not name:
            name = 'call'
        elif name.startswith('()'):
            name = 'call' + name
        else:
            name = 'call.' + name
        return _format_call_signature(name, args, kwargs)

    def call_list(self):
        """The calls of a chain, innermost first, as mock_calls has them."""
        chain = []
        step = self
        while step is not None:
            if step._mock_from_kall:
                chain.append(step)
            step = step._mock_parent
        return _CallList(reversed(chain))


call = _Call(from_kall=False)


class _CallList(list):
    """A list of calls; a list is in it if it is a run of it."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(self[start:start + size] == value for start in range(len(self) - size + 1))

    def __repr__(self):
        return pprint.pformat(list(self))


def _one_of(expected, calls):
    # Part by part with what is expected on the left, where ANY may be.
    return any(all(ours == theirs for ours, theirs in zip(expected, each)) for each in calls)


class _MockIter(object):
    def __init__(self, obj):
        self.obj = iter(obj)

    def __next__(self):
        return next(self.obj)


def _try_iter(obj):
    if obj is None or _is_exception(obj) or _callable(obj):
        return obj
    try:
        return iter(obj)
    except TypeError:
        return obj


_allowed_names = {'return_value', '_mock_return_value', 'side_effect', '_mock_side_effect', '_mock_parent',
                  '_mock_new_parent', '_mock_name', '_mock_new_name'}


def _delegating_property(name):
    """Kept by the mock, or by the function that stands for it."""
    _allowed_names.add(name)
    own = '_mock_' + name

    def get(self):
        function = self._mock_delegate
        return getattr(self, own) if function is None else getattr(function, name)

    def set(self, value):
        function = self._mock_delegate
        if function is None:
            self.__dict__[own] = value
        else:
            setattr(function, name, value)
    return property(get, set)


def _check_and_set_parent(parent, value, name, new_name):
    """Adopts a mock that has neither name nor parent. Answers whether it did."""
    value = _extract_mock(value)
    if not _is_instance_mock(value) or value._mock_name or value._mock_new_name \
            or value._mock_parent is not None or value._mock_new_parent is not None:
        return False
    above = parent
    while above is not None:
        if above is value:
            return False
        above = above._mock_new_parent
    if new_name:
        value._mock_new_parent, value._mock_new_name = parent, new_name
    if name:
        value._mock_parent, value._mock_name = parent, name
    return True


class _SpecState(object):
    """A child of an autospec that is made when it is first asked for."""

    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec, self.ids, self.spec_set = spec, ids, spec_set
        self.parent, self.instance, self.name = parent, instance, name


# ---- the mocks ----

class Base(object):
    _mock_return_value = DEFAULT
    _mock_side_effect = None

    def __init__(self, /, *args, **kwargs):
        pass


_ACTUAL = '  Actual' if _v311 else 'Actual'


class NonCallableMock(Base):
    """A mock that cannot be called."""

    _lock = RLock()

    def __new__(cls, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        bases = (cls,)
        if not issubclass(cls, AsyncMockMixin):
            model = spec_set or spec
            if model is not None and _is_async_obj(model):
                bases = (AsyncMockMixin, cls)
        return object.__new__(type(cls.__name__, bases, {'__doc__': cls.__doc__}))

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        state = self.__dict__
        state.update(_mock_parent=parent, _mock_name=name, _mock_new_name=_new_name,
                     _mock_new_parent=parent if _new_parent is None else _new_parent, _mock_sealed=False)
        strict = spec_set is not None or None
        self._mock_add_spec(spec_set if strict else spec, strict, _spec_as_instance,
                            parent is not None if _eat_self is None else _eat_self)
        state.update(_mock_children={}, _mock_wraps=wraps, _mock_delegate=None, _mock_called=False, _mock_call_args=None,
                     _mock_call_count=0, _mock_call_args_list=_CallList(), _mock_mock_calls=_CallList(),
                     method_calls=_CallList(), _mock_unsafe=unsafe)
        if kwargs:
            self.configure_mock(**kwargs)
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state)

    def attach_mock(self, mock, attribute):
        """Makes the mock a child under that name, whose calls this one records."""
        inner = _extract_mock(mock)
        inner._mock_parent = inner._mock_new_parent = None
        inner._mock_name, inner._mock_new_name = '', None
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        """Restricts the attributes to those of spec, an object or a list of names; with spec_set those that can be set too."""
        self._mock_add_spec(spec, spec_set)

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        if _v311 and _is_instance_mock(spec):
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
        kind = signature = None
        awaited = []
        if spec is not None and not _is_list(spec):
            kind = spec if isinstance(spec, type) else type(spec)
            found = _get_signature_object(spec, _spec_as_instance, _eat_self)
            signature = found and found[1]
            names = dir(spec)
            awaited = [name for name in names if _is_async_attribute(spec, name)]
            spec = names
        self.__dict__.update(_spec_class=kind, _spec_set=spec_set, _spec_signature=signature, _mock_methods=spec,
                             _spec_asyncs=awaited)

    @property
    def return_value(self):
        """What a call gives."""
        function = self._mock_delegate
        value = self._mock_return_value if function is None else function.return_value
        if value is DEFAULT and not (_v313 and self._mock_wraps is not None):
            value = self._get_child_mock(_new_parent=self, _new_name='()')
            self.return_value = value
        return value

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            self._mock_return_value = value
            _check_and_set_parent(self, value, None, '()')

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    called = _delegating_property('called')
    call_count = _delegating_property('call_count')
    call_args = _delegating_property('call_args')
    call_args_list = _delegating_property('call_args_list')
    mock_calls = _delegating_property('mock_calls')

    @property
    def side_effect(self):
        function = self._mock_delegate
        if function is None:
            return self._mock_side_effect
        effect = function.side_effect
        if not (effect is None or callable(effect) or isinstance(effect, _MockIter) or _is_exception(effect)):
            effect = function.side_effect = _MockIter(effect)
        return effect

    @side_effect.setter
    def side_effect(self, value):
        value = _try_iter(value)
        if self._mock_delegate is None:
            self._mock_side_effect = value
        else:
            self._mock_delegate.side_effect = value

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forgets the calls, of the children as well; return values and side effects stay unless asked for."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called, self.call_args, self.call_count = False, None, 0
        self.mock_calls, self.call_args_list, self.method_calls = _CallList(), _CallList(), _CallList()
        if return_value:
            self._mock_return_value = DEFAULT
        if side_effect:
            self._mock_side_effect = None
        for child in self._mock_children.values():
            if child is not _deleted and not isinstance(child, _SpecState):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        returned = self._mock_return_value
        if _is_instance_mock(returned) and returned is not self:
            returned.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Sets attributes; a name with dots reaches into children, after those without."""
        for path in sorted(kwargs, key=lambda path: path.count('.')):
            *owners, final = path.split('.')
            target = self
            for owner in owners:
                target = getattr(target, owner)
            setattr(target, final, kwargs[path])

    def __getattr__(self, name):
        if name in ('_mock_methods', '_mock_unsafe'):
            raise AttributeError(name)
        known = self._mock_methods
        if known is not None:
            if name not in known or name in _all_magics:
                raise AttributeError(f'Mock object has no attribute {name!r}')
        elif _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and not (known and name in known) and _is_mistyped(name):
            raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be '
                                 'an attribute.')
        with NonCallableMock._lock:
            child = self._mock_children.get(name)
            if child is _deleted:
                raise AttributeError(name)
            if child is None:
                wrapped = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
                child = self._get_child_mock(parent=self, name=name, wraps=wrapped, _new_name=name, _new_parent=self)
                self._mock_children[name] = child
            elif isinstance(child, _SpecState):
                child = self._mock_children[name] = self._specified_child(name, child)
        return child

    def _specified_child(self, name, state):
        try:
            return create_autospec(state.spec, state.spec_set, state.instance, state.parent, state.name)
        except InvalidSpecError:
            owner = self.__dict__['_mock_name'] or self
            raise InvalidSpecError(f'Cannot autospec attr {name!r} from target {owner!r} as it has already been mocked out. '
                                   f'[target={self!r}, attr={state.spec!r}]')

    def _extract_mock_name(self):
        """The path from the outermost mock, as in mock.attribute().method."""
        steps = [self._mock_new_name]
        top, above = self, self._mock_new_parent
        dot = '' if steps == ['()'] else '.'
        while above is not None:
            top = above
            steps.insert(0, above._mock_new_name + dot)
            dot = '' if above._mock_new_name == '()' else '.'
            above = above._mock_new_parent
        first = top._mock_name or 'mock'
        if len(steps) > 1 and steps[1] not in ('()', '().'):
            first += '.'
        return first + ''.join(steps[1:])

    def __repr__(self):
        shown = type(self).__name__
        name = self._extract_mock_name()
        if name not in ('mock', 'mock.'):
            shown += f' name={name!r}'
        if self._spec_class is not None:
            shown += f" spec{'_set' if self._spec_set else ''}={self._spec_class.__name__!r}"
        return f"<{shown} id='{id(self)}'>"

    def __dir__(self):
        if not FILTER_DIR:
            return object.__dir__(self)
        names = set(self._mock_methods or ())
        names.update(name for name in dir(type(self)) if not name.startswith('_'))
        names.update(name for name in self.__dict__ if not name.startswith('_') or _is_magic(name))
        names.update(name for name, child in self._mock_children.items() if child is not _deleted)
        return sorted(names)

    def __setattr__(self, name, value):
        if name in _allowed_names:
            return object.__setattr__(self, name, value)
        known = self._mock_methods
        unknown = known is not None and name not in known
        if self._spec_set and unknown and name not in self.__dict__:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _unsupported_magics:
            raise AttributeError(f'Attempting to set unsupported magic method {name!r}.')
        if name in _all_magics:
            if unknown:
                raise AttributeError(f"Mock object has no attribute '{name}'")
            if _is_instance_mock(value):
                _check_and_set_parent(self, value, None, name)
                setattr(type(self), name, value)
                self._mock_children[name] = value
            else:
                setattr(type(self), name, _get_method(name, value))
                function = value

                def value(*args, **kw):
                    return function(self, *args, **kw)
        elif name == '__class__':
            self._spec_class = value
            return
        elif _check_and_set_parent(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f'Cannot set {self._extract_mock_name()}.{name}')
        if _v313 and isinstance(value, PropertyMock):
            self.__dict__[name] = value
            return
        return object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _all_magics and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                return
        child = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif child is _deleted:
            raise AttributeError(name)
        if child is not _missing:
            del self._mock_children[name]
        self._mock_children[name] = _deleted

    def _format_mock_call_signature(self, args, kwargs):
        return _format_call_signature(self._mock_name or 'mock', args, kwargs)

    def _format_mock_failure_message(self, args, kwargs, action='call'):
        expected = self._format_mock_call_signature(args, kwargs)
        actual = self._format_mock_call_signature(*self.call_args)
        return f'expected {action} not found.\nExpected: {expected}\n{_ACTUAL}: {actual}'

    def _get_call_signature_from_name(self, name):
        """The signature of the child that a call with a dotted name went to."""
        if not name:
            return self._spec_signature
        found = None
        children = self._mock_children
        for step in name.replace('()', '').split('.'):
            child = children.get(step)
            if child is None or isinstance(child, _SpecState):
                break
            child = _extract_mock(child)
            children, found = child._mock_children, child._spec_signature
        return found

    def _call_matcher(self, _call):
        """The call with its arguments sorted as the signature has them, or the TypeError that it would raise."""
        named = isinstance(_call, tuple) and len(_call) > 2
        signature = self._get_call_signature_from_name(_call[0]) if named else self._spec_signature
        if signature is None:
            return _call
        name, args, kwargs = ('', *_call) if len(_call) == 2 else _call
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as e:
            return e.with_traceback(None)
        return call(name, bound.args, bound.kwargs)

    def _fail_count(self, wanted):
        raise AssertionError(f"Expected '{self._mock_name or 'mock'}' {wanted}. Called {self.call_count} times."
                             f'{self._calls_repr()}')

    def assert_not_called(self):
        """Fails if there was a call."""
        if self.call_count != 0:
            self._fail_count('to not have been called')

    def assert_called(self):
        """Fails unless there was a call."""
        if self.call_count == 0:
            raise AssertionError(f"Expected '{self._mock_name or 'mock'}' to have been called.")

    def assert_called_once(self):
        """Fails unless there was one call."""
        if self.call_count != 1:
            self._fail_count('to have been called once')

    def assert_called_with(self, /, *args, **kwargs):
        """Fails unless the last call had these arguments."""
        if self.call_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f'expected call not found.\nExpected: {expected}\n{_ACTUAL}: not called.')
        self._compare_last(self.call_args, args, kwargs, 'call')

    def _compare_last(self, last, args, kwargs, action):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(last)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs, action)) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        """Fails unless there was one call, with these arguments."""
        if self.call_count != 1:
            self._fail_count('to be called once')
        return self.assert_called_with(*args, **kwargs)

    def assert_has_calls(self, calls, any_order=False):
        """Fails unless mock_calls has these calls, one after the other unless in any order."""
        def shown():
            if _v313:
                return f'Expected: {_CallList(calls)}\n  Actual: {safe_repr(self.mock_calls)}'
            actual = f'\n{_ACTUAL}: {safe_repr(self.mock_calls)}' if self.mock_calls else ''
            return f'Expected: {_CallList(calls)}{actual}'

        def scattered(lost, found):
            return f"{self._mock_name or 'mock'!r} does not contain all of {lost!r} in its call list, found {found!r} instead"
        self._compare_runs(calls, self.mock_calls, any_order, 'calls', shown, scattered)

    def _compare_runs(self, calls, happened, any_order, noun, shown, scattered):
        expected = [self._call_matcher(each) for each in calls]
        errors = [each if isinstance(each, Exception) else None for each in expected]
        cause = next(filter(None, errors), None)
        found = _CallList(self._call_matcher(each) for each in happened)
        if not any_order:
            if expected not in found:
                problem = f'{noun.capitalize()} not found.' if cause is None else \
                    f'Error processing expected {noun}.\nErrors: {errors}'
                raise AssertionError(f'{problem}\n{shown()}') from cause
            return
        found = list(found)
        lost = []
        for each in expected:
            try:
                found.remove(each)
            except ValueError:
                lost.append(each)
        if lost:
            raise AssertionError(scattered(tuple(lost), found)) from cause

    def assert_any_call(self, /, *args, **kwargs):
        """Fails unless some call had these arguments."""
        self._compare_any(self.call_args_list, args, kwargs, 'call')

    def _compare_any(self, happened, args, kwargs, noun):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        if cause or not _one_of(expected, [self._call_matcher(each) for each in happened]):
            raise AssertionError(f'{self._format_mock_call_signature(args, kwargs)} {noun} not found') from cause

    def _get_child_mock(self, /, **kw):
        """A mock for an attribute or a return value, of the kind of this one; subclasses may give another."""
        if self._mock_sealed:
            step = f".{kw['name']}" if 'name' in kw else '()'
            raise AttributeError(self._extract_mock_name() + step)
        return self._child_class(kw.get('_new_name'))(**kw)

    def _child_class(self, name):
        kind = type(self)
        if name in self.__dict__['_spec_asyncs'] or issubclass(kind, MagicMock) and name in _async_method_magics:
            return AsyncMock
        if issubclass(kind, AsyncMockMixin):
            synchronous = name in _all_sync_magics or self._mock_methods and name in self._mock_methods
            return MagicMock if synchronous else AsyncMock
        if issubclass(kind, CallableMixin):
            return kind.__mro__[1]
        return MagicMock if issubclass(kind, NonCallableMagicMock) else Mock

    def _calls_repr(self):
        return f'\nCalls: {safe_repr(self.mock_calls)}.' if self.mock_calls else ''


def _is_async_attribute(spec, name):
    if not _v313:
        return iscoroutinefunction(getattr(spec, name, None))
    attribute = inspect.getattr_static(spec, name, None)
    with contextlib.suppress(ValueError):
        attribute = inspect.unwrap(attribute)
    return iscoroutinefunction(attribute)


# From 3.12 the names of assertions without their prefix count as mistakes too.
_ATTRIB_DENY_LIST = frozenset(name.removeprefix('assert_') for name in dir(NonCallableMock)
                              if name.startswith('assert_')) if _v312 else ()


def _is_mistyped(name):
    return name.startswith(('assert', 'assret', 'asert', 'aseert', 'assrt')) or name in _ATTRIB_DENY_LIST


class CallableMixin(Base):
    """Calls: their record, along the chain of parents, and their result."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name='', _new_parent=None, **kwargs):
        self.__dict__['_mock_return_value'] = return_value
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.side_effect = side_effect

    def _mock_check_sig(self, /, *args, **kwargs):
        # Replaced on the class of a mock that has a signature.
        pass

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        self.called = True
        self.call_count += 1
        self.call_args = _Call((args, kwargs), two=True)
        self.call_args_list.append(self.call_args)
        self.mock_calls.append(_Call(('', args, kwargs)))
        is_method, method_path = self._mock_parent is not None, self._mock_name
        path = step = self._mock_new_name
        above = self._mock_new_parent
        while above is not None:
            if is_method:
                above.method_calls.append(_Call((method_path, args, kwargs)))
                is_method = above._mock_parent is not None
                if is_method:
                    method_path = f'{above._mock_name}.{method_path}'
            above.mock_calls.append(_Call((path, args, kwargs)))
            if above._mock_new_name:
                path = above._mock_new_name + ('' if step == '()' else '.') + path
                step = above._mock_new_name
            above = above._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if _callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if _is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        if self._has_return_value() or self._mock_wraps is None:
            return self.return_value
        return self._mock_wraps(*args, **kwargs)

    def _has_return_value(self):
        if self._mock_return_value is not DEFAULT:
            return True
        return _v313 and bool(self._mock_delegate) and self._mock_delegate.return_value is not DEFAULT


class Mock(CallableMixin, NonCallableMock):
    """A stand-in that can be called and has every attribute.

    spec or spec_set restrict the attributes to those of an object; side_effect is what happens at a call (a function, an
    exception, or results in turn), return_value what it gives, wraps what it is passed on to. name is for the repr; other
    keywords set attributes. Names that look like mistyped assertions are refused unless unsafe.
    """


# ---- special methods ----

numerics = 'add sub mul matmul {}floordiv mod lshift rshift and xor or pow{}'.format(
    *(('truediv ', '') if _v311 else ('div ', ' truediv')))
magic_methods = ('lt le gt ge eq ne getitem setitem delitem len contains iter hash str sizeof enter exit divmod rdivmod neg '
                 'pos abs invert complex int float index round trunc floor ceil bool next fspath aiter ')
inplace = ' '.join('i' + name for name in numerics.split())
right = ' '.join('r' + name for name in numerics.split())

_magics = {f'__{name}__' for name in f'{magic_methods} {numerics} {inplace} {right}'.split()}
_async_method_magics = {'__aenter__', '__aexit__', '__anext__'}
_sync_async_magics = {'__aiter__'}
_async_magics = _async_method_magics | _sync_async_magics
# Supported when they are set, but not there by themselves.
_non_defaults = {f'__{name}__' for name in (
    'get set delete reversed missing reduce reduce_ex getinitargs getnewargs getstate setstate getformat repr dir '
    'subclasses format getnewargs_ex' + ('' if _v311 else ' setformat')).split()}
_all_sync_magics = _magics | _non_defaults
_all_magics = _all_sync_magics | _async_magics
_unsupported_magics = {'__getattr__', '__setattr__', '__init__', '__new__', '__prepare__', '__instancecheck__',
                       '__subclasscheck__', '__del__'}


def _get_method(name, func):
    def method(self, /, *args, **kw):
        return func(self, *args, **kw)
    method.__name__ = name
    return method


_return_values = {
    '__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented,
    '__int__': 1, '__contains__': False, '__len__': 0, '__exit__': False, '__complex__': 1j, '__float__': 1.0,
    '__bool__': True, '__index__': 1, '__aexit__': False,
}

_calculate_return_value = {
    '__hash__': object.__hash__,
    '__str__': object.__str__,
    '__sizeof__': object.__sizeof__,
    '__fspath__': lambda self: f'{type(self).__name__}/{self._extract_mock_name()}/{id(self)}',
}


def _equality(mock):
    def __eq__(other):
        value = mock.__eq__._mock_return_value
        if value is not DEFAULT:
            return value
        return True if mock is other else NotImplemented
    return __eq__


def _inequality(mock):
    def __ne__(other):
        if mock.__ne__._mock_return_value is not DEFAULT:
            return DEFAULT
        return False if mock is other else NotImplemented
    return __ne__


def _iteration(mock):
    def __iter__():
        value = mock.__iter__._mock_return_value
        return iter([] if value is DEFAULT else value)
    return __iter__


def _async_iteration(mock):
    def __aiter__():
        value = mock.__aiter__._mock_return_value
        return _AsyncIterator(iter([] if value is DEFAULT else value))
    return __aiter__


_side_effect_methods = {'__eq__': _equality, '__ne__': _inequality, '__iter__': _iteration, '__aiter__': _async_iteration}


def _set_return_value(mock, method, name):
    if name in _return_values:
        method.return_value = _return_values[name]
    elif name in _calculate_return_value:
        method.return_value = _calculate_return_value[name](mock)
    elif name in _side_effect_methods:
        method.side_effect = _side_effect_methods[name](mock)


class MagicProxy(Base):
    """In the class of a magic mock for each special method: makes the mock for it when it is first used."""

    def __init__(self, name, parent):
        self.name = name
        self.parent = parent

    def create_mock(self):
        name, parent = self.name, self.parent
        made = parent._get_child_mock(name=name, _new_name=name, _new_parent=parent)
        setattr(parent, name, made)
        _set_return_value(parent, made, name)
        return made

    def __get__(self, obj, _type=None):
        return self.create_mock()


class MagicMixin(Base):
    def __init__(self, /, *args, **kw):
        # Before, for keywords that set special methods; after, because the spec may have taken some away.
        self._mock_set_magics()
        super().__init__(*args, **kw)
        self._mock_set_magics()

    def _mock_set_magics(self):
        wanted = _magics | _async_method_magics
        kind = type(self)
        known = getattr(self, '_mock_methods', None)
        if known is not None:
            for name in wanted.difference(known):
                if name in kind.__dict__:
                    delattr(self, name)
            wanted = wanted.intersection(known)
        for name in wanted.difference(kind.__dict__):
            setattr(kind, name, MagicProxy(name, self))


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A magic mock that cannot be called."""

    def mock_add_spec(self, spec, spec_set=False):
        """As of Mock; special methods that spec lacks go."""
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


class AsyncMagicMixin(MagicMixin):
    pass


class MagicMock(MagicMixin, Mock):
    """A mock that has the special methods as well, with results that do for most uses."""

    def mock_add_spec(self, spec, spec_set=False):
        """As of Mock; special methods that spec lacks go."""
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()

    if _v313:
        def reset_mock(self, /, *args, return_value=False, **kwargs):
            # A special method keeps its result: its type is not free.
            keeps = bool(self._mock_name) and _is_magic(self._mock_name)
            super().reset_mock(*args, return_value=return_value and not keeps, **kwargs)


# ---- asynchronous mocks ----

def _code_mock(flags):
    """What __code__ of an asynchronous mock is, for those that look at the flags of code."""
    mock = NonCallableMock(spec_set=CodeType)
    mock.co_flags = flags
    return mock


class AsyncMockMixin(Base):
    await_count = _delegating_property('await_count')
    await_args = _delegating_property('await_args')
    await_args_list = _delegating_property('await_args_list')

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        flags = inspect.CO_COROUTINE
        if _v311:
            flags += inspect.CO_VARARGS + inspect.CO_VARKEYWORDS
        code = _code_mock(flags)
        if _v311:
            code.co_argcount = code.co_posonlyargcount = code.co_kwonlyargcount = 0
            code.co_varnames = ('args', 'kwargs')
        # Past __setattr__, which a spec may have made strict.
        self.__dict__.update({
            '_is_coroutine': _coroutine_mark, '_mock_await_count': 0, '_mock_await_args': None,
            '_mock_await_args_list': _CallList(), '__code__': code,
        })
        if _v311:
            self.__dict__.update({'__name__': 'AsyncMock', '__defaults__': (), '__kwdefaults__': {}, '__annotations__': None})

    async def _execute_mock_call(self, /, *args, **kwargs):
        self.await_count += 1
        self.await_args = _Call((args, kwargs), two=True)
        self.await_args_list.append(self.await_args)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not _callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    # A coroutine cannot raise it.
                    raise StopAsyncIteration
                if _is_exception(result):
                    raise result
            else:
                result = effect(*args, **kwargs)
                if iscoroutinefunction(effect):
                    result = await result
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT or self._mock_wraps is None:
            return self.return_value
        result = self._mock_wraps(*args, **kwargs)
        return await result if iscoroutinefunction(self._mock_wraps) else result

    def _fail_awaits(self, wanted):
        raise AssertionError(f"Expected {self._mock_name or 'mock'} {wanted}. Awaited {self.await_count} times.")

    def assert_awaited(self):
        """Fails unless it was awaited."""
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited.")

    def assert_awaited_once(self):
        """Fails unless it was awaited once."""
        if self.await_count != 1:
            self._fail_awaits('to have been awaited once')

    def assert_awaited_with(self, /, *args, **kwargs):
        """Fails unless what was awaited last had these arguments."""
        if self.await_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError(f'Expected await: {expected}\nNot awaited')
        self._compare_last(self.await_args, args, kwargs, 'await')

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """Fails unless it was awaited once, with these arguments."""
        self.assert_awaited_once()
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """Fails unless it was awaited with these arguments some time."""
        self._compare_any(self.await_args_list, args, kwargs, 'await')

    def assert_has_awaits(self, calls, any_order=False):
        """Fails unless these calls were awaited, one after the other unless in any order."""
        self._compare_runs(calls, self.await_args_list, any_order, 'awaits',
                           lambda: f'Expected: {_CallList(calls)}\nActual: {self.await_args_list}',
                           lambda lost, found: f'{lost!r} not all found in await list')

    def assert_not_awaited(self):
        """Fails if it was awaited."""
        if self.await_count != 0:
            self._fail_awaits('to not have been awaited')

    def reset_mock(self, /, *args, **kwargs):
        """As of Mock; forgets what was awaited too."""
        super().reset_mock(*args, **kwargs)
        self.await_count, self.await_args, self.await_args_list = 0, None, _CallList()


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    """A mock of a coroutine function: a call gives an awaitable, whose result is what a Mock would give."""


class _AsyncIterator:
    def __init__(self, iterator):
        self.iterator = iterator
        self.__dict__['__code__'] = _code_mock(inspect.CO_ITERABLE_COROUTINE)

    async def __anext__(self):
        try:
            return next(self.iterator)
        except StopIteration:
            pass
        raise StopAsyncIteration


# ---- putting mocks in place ----

def _check_spec_arg_typos(given):
    for typo in ('autospect', 'auto_spec', 'set_spec'):
        if typo in given:
            raise RuntimeError(f'{typo!r} might be a typo; use unsafe=True if this is intended')


class _Decorator:
    """What patches share: a function, or the tests of a class, between __enter__ and __exit__; start() and stop()."""

    def __call__(self, target):
        if isinstance(target, type):
            return self.decorate_class(target)
        if inspect.iscoroutinefunction(target):
            return self.decorate_async_callable(target)
        return self.decorate_callable(target)

    def decorate_class(self, klass):
        for name in dir(klass):
            if name.startswith(patch.TEST_PREFIX):
                method = getattr(klass, name)
                if hasattr(method, '__call__'):
                    setattr(klass, name, self.copy()(method))
        return klass

    def start(self):
        """Puts it in place until stop(); gives what a with statement would."""
        result = self.__enter__()
        _patch._active_patches.append(self)
        return result

    def stop(self):
        """Takes back what start() did."""
        if self not in _patch._active_patches:
            return None
        _patch._active_patches.remove(self)
        return self.__exit__(None, None, None)


class _patch(_Decorator):
    """An attribute of an object that is something else for a while."""

    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        if not unsafe:
            _check_spec_arg_typos(kwargs)
        if _is_instance_mock(spec):
            raise InvalidSpecError(f'Cannot spec attr {attribute!r} as the spec has already been mocked out. [spec={spec!r}]')
        if _is_instance_mock(spec_set):
            raise InvalidSpecError(f'Cannot spec attr {attribute!r} as the spec_set target has already been mocked out. '
                                   f'[spec_set={spec_set!r}]')
        self.getter, self.attribute, self.new, self.new_callable = getter, attribute, new, new_callable
        self.spec, self.create, self.has_local, self.spec_set = spec, create, False, spec_set
        self.autospec, self.kwargs = autospec, kwargs
        self.additional_patchers = []

    def copy(self):
        twin = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                      self.new_callable, self.kwargs)
        twin.attribute_name = self.attribute_name
        twin.additional_patchers = [patcher.copy() for patcher in self.additional_patchers]
        return twin

    @contextlib.contextmanager
    def decoration_helper(self, patched, args, keywargs):
        made = []
        with contextlib.ExitStack() as stack:
            for patching in patched.patchings:
                value = stack.enter_context(patching)
                if patching.attribute_name is not None:
                    keywargs.update(value)
                elif patching.new is DEFAULT:
                    made.append(value)
            yield args + tuple(made), keywargs

    def decorate_callable(self, func):
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func

        @wraps(func)
        def patched(*args, **keywargs):
            with self.decoration_helper(patched, args, keywargs) as (newargs, newkeywargs):
                return func(*newargs, **newkeywargs)
        patched.patchings = [self]
        return patched

    def decorate_async_callable(self, func):
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func

        @wraps(func)
        async def patched(*args, **keywargs):
            with self.decoration_helper(patched, args, keywargs) as (newargs, newkeywargs):
                return await func(*newargs, **newkeywargs)
        patched.patchings = [self]
        return patched

    def get_original(self):
        """What is there now, and whether it is the target's own."""
        target, name = self.getter(), self.attribute
        try:
            original, local = target.__dict__[name], True
        except (AttributeError, KeyError):
            original, local = getattr(target, name, DEFAULT), False
        if name in _builtins and isinstance(target, ModuleType):
            self.create = True
        if original is DEFAULT and not self.create:
            raise AttributeError(f'{target} does not have the attribute {name!r}')
        return original, local

    def __enter__(self):
        """Puts the new object in place and gives it, or a dict of those made when their names are keywords."""
        self.target = self.getter()
        spec, spec_set, autospec = (None if given is False else given for given in (self.spec, self.spec_set, self.autospec))
        if spec is not None and autospec is not None:
            raise TypeError("Can't specify spec and autospec")
        if (spec is not None or autospec is not None) and spec_set not in (True, None):
            raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
        original, local = self.get_original()
        new = self.new
        if autospec is not None:
            new = self._autospecced(original, autospec, spec_set)
        elif new is DEFAULT:
            new = self._new_mock(original, spec, spec_set)
        elif self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original, self.is_local = original, local
        self._exit_stack = contextlib.ExitStack()
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is None:
                return new
            made = {self.attribute_name: new} if self.new is DEFAULT else {}
            for patching in self.additional_patchers:
                value = self._exit_stack.enter_context(patching)
                if patching.new is DEFAULT:
                    made.update(value)
            return made
        except:
            if not self.__exit__(*sys.exc_info()):
                raise

    def _new_mock(self, original, spec, spec_set):
        if spec is True:
            spec, spec_set = (None, original) if spec_set is True else (original, spec_set)
        elif spec is not None:
            spec, spec_set = (None, spec) if spec_set is True else (spec, spec_set)
        elif spec_set is True:
            spec_set = original
        model = spec if spec_set is None else spec_set
        if model is not None and original is DEFAULT:
            raise TypeError("Can't use 'spec' with create=True")
        kind = self._mock_class(original, spec, model)
        options = {}
        if spec is not None:
            options['spec'] = spec
        if spec_set is not None:
            options['spec_set'] = spec_set
        if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
            options['name'] = self.attribute
        options.update(self.kwargs)
        new = kind(**options)
        if model is not None and isinstance(original, type) and _is_instance_mock(new):
            # A mock of a class: its instances have the same spec.
            if not _is_list(model) and not _instance_callable(model):
                kind = NonCallableMagicMock
            options.pop('name')
            new.return_value = kind(_new_parent=new, _new_name='()', **options)
        return new

    def _mock_class(self, original, spec, model):
        if self.new_callable is not None:
            return self.new_callable
        if spec is None and _is_async_obj(original):
            return AsyncMock
        if model is None:
            return MagicMock
        if _is_async_obj(model):
            return AsyncMock
        can_be_called = '__call__' in model if _is_list(model) else callable(model)
        return MagicMock if can_be_called else NonCallableMagicMock

    def _autospecced(self, original, autospec, spec_set):
        if self.new is not DEFAULT:
            raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        if autospec is True:
            autospec = original
        where = f'[target={self.target!r}, attr={autospec!r}]'
        if _is_instance_mock(self.target):
            raise InvalidSpecError(f'Cannot autospec attr {self.attribute!r} as the patch target has already been mocked '
                                   f'out. {where}')
        if _is_instance_mock(autospec):
            owner = getattr(self.target, '__name__', self.target)
            raise InvalidSpecError(f'Cannot autospec attr {self.attribute!r} from target {owner!r} as it has already been '
                                   f'mocked out. {where}')
        return create_autospec(autospec, spec_set=bool(spec_set), _name=self.attribute, **self.kwargs)

    def __exit__(self, *exc_info):
        """Puts the original back."""
        target, name = self.target, self.attribute
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(target, name, self.temp_original)
        else:
            delattr(target, name)
            if not self.create and (not hasattr(target, name) or name in (
                    '__doc__', '__module__', '__defaults__', '__annotations__', '__kwdefaults__')):
                setattr(target, name, self.temp_original)
        stack = self._exit_stack
        del self.temp_original, self.is_local, self.target, self._exit_stack
        return stack.__exit__(*exc_info)


def _resolve(target):
    """The object that a dotted name means; modules on the way are imported."""
    first, *steps = target.split('.')
    path = first
    found = __import__(first)
    for step in steps:
        path += '.' + step
        try:
            found = getattr(found, step)
        except AttributeError:
            __import__(path)
            found = getattr(found, step)
    return found


def _get_target(target):
    try:
        owner, attribute = target.rsplit('.', 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}')
    return partial(_resolve, owner), attribute


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None,
                  *, unsafe=False, **kwargs):
    """patch() for an attribute of an object that is at hand."""
    if type(target) is str:
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """patch() for several attributes of one object; those given as DEFAULT are made and handed over by name."""
    getter = partial(_resolve, target) if type(target) is str else lambda: target
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    patchers = []
    for attribute, new in kwargs.items():
        patcher = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        patcher.attribute_name = attribute
        patchers.append(patcher)
    patchers[0].additional_patchers += patchers[1:]
    return patchers[0]


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False,
          **kwargs):
    """Decorator and context manager: the object with this dotted name is a mock, or new, for as long as it holds.

    A mock that is made is an argument of the decorated function, the value of the with statement. spec, spec_set and
    autospec shape it, new_callable makes it, further keywords go to it. create allows names that do not exist.
    """
    getter, attribute = _get_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


class _patch_dict(_Decorator):
    """A mapping with other items for a while; in_dict may be its dotted name."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = {**dict(values), **kwargs}
        self.clear = clear
        self._original = None

    def copy(self):
        return _patch_dict(self.in_dict, self.values, self.clear)

    def decorate_callable(self, f):
        @wraps(f)
        def _inner(*args, **kw):
            self._patch_dict()
            try:
                return f(*args, **kw)
            finally:
                self._unpatch_dict()
        return _inner

    def decorate_async_callable(self, f):
        @wraps(f)
        async def _inner(*args, **kw):
            self._patch_dict()
            try:
                return await f(*args, **kw)
            finally:
                self._unpatch_dict()
        return _inner

    def __enter__(self):
        self._patch_dict()
        return self.in_dict

    def __exit__(self, *args):
        if self._original is not None:
            self._unpatch_dict()
        return False

    def _patch_dict(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        mapping = self.in_dict
        try:
            self._original = mapping.copy()
        except AttributeError:
            self._original = {key: mapping[key] for key in mapping}
        if self.clear:
            _clear_dict(mapping)
        _update(mapping, self.values)

    def _unpatch_dict(self):
        _clear_dict(self.in_dict)
        _update(self.in_dict, self._original)


def _update(mapping, values):
    try:
        mapping.update(values)
    except AttributeError:
        for key in values:
            mapping[key] = values[key]


def _clear_dict(mapping):
    try:
        mapping.clear()
    except AttributeError:
        for key in list(mapping):
            del mapping[key]


def _patch_stopall():
    """Stops what was started, the last first."""
    for started in reversed(_patch._active_patches):
        started.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _patch_stopall
patch.TEST_PREFIX = 'test'


# ---- mocks after a model ----

def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock with the attributes of spec, which are specified likewise, and its signatures.

    With instance, a mock of an instance of the class spec. For a function it is a function.
    """
    if _is_list(spec):
        spec = type(spec)  # a list would be taken as names
    is_type = isinstance(spec, type)
    if _is_instance_mock(spec):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    awaited = _is_async_func(spec)
    options = {'spec_set' if spec_set else 'spec': spec}
    if spec is None and not spec_set:
        options = {}
    if options and instance:
        options['_spec_as_instance'] = True
    if not unsafe:
        _check_spec_arg_typos(kwargs)
    if _v313:
        _name = kwargs.pop('name', _name)
    options.update(kwargs)
    kind = _autospec_class(spec, is_type, instance, awaited)
    if inspect.isdatadescriptor(spec):
        options = {}
    if not _v313:
        _name = options.pop('name', _name)
    mock = kind(parent=_parent, _new_parent=_parent, _new_name='' if _parent is None else _name, name=_name, **options)
    if isinstance(spec, FunctionTypes):
        mock = _as_function(mock, spec, awaited and _v313)
        if awaited:
            _give_await_interface(mock)
    else:
        _check_signature(spec, mock, is_type, instance)
    if _parent is not None and not instance:
        _parent._mock_children[_name] = mock
    wrapped = kwargs.pop('wraps', None) if _v313 else None
    if is_type and not instance and 'return_value' not in kwargs:
        further = {'wraps': wrapped} if _v313 else {}
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name='()', _parent=mock, **further)
    for name in dir(spec):
        if not _is_magic(name):
            try:
                original = getattr(spec, name)
            except AttributeError:
                continue
            _add_specified(mock, name, original, spec, spec_set, is_type, instance, wrapped)
    if _v313 and kwargs and _is_instance_mock(mock):
        mock.configure_mock(**kwargs)
    return mock


def _autospec_class(spec, is_type, instance, awaited):
    if inspect.isdatadescriptor(spec):
        return MagicMock
    if awaited:
        if instance:
            raise RuntimeError('Instance can not be True when create_autospec is mocking an async function')
        return AsyncMock
    if not _callable(spec) or is_type and instance and not _instance_callable(spec):
        return NonCallableMagicMock
    return MagicMock


def _add_specified(mock, name, original, spec, spec_set, is_type, instance, wrapped):
    if not isinstance(original, FunctionTypes):
        mock._mock_children[name] = _SpecState(original, spec_set, mock, name, instance)
        return
    options = {'spec': original}
    if wrapped and hasattr(wrapped, name):
        options['wraps'] = original
    if spec_set:
        options = {'spec_set': original}
    parent = mock.mock if isinstance(spec, FunctionTypes) else mock
    skipfirst = _must_skip(spec, name, is_type)
    kind = AsyncMock if iscoroutinefunction(original) else MagicMock
    new = kind(parent=parent, name=name, _new_name=name, _new_parent=parent, _eat_self=skipfirst, **options)
    mock._mock_children[name] = new
    if _v312:
        new.return_value = kind()
    _check_signature(original, new, skipfirst=skipfirst)
    if isinstance(new, FunctionTypes):
        # By its spec it is one; a function that was made has no __getattr__ to find it with.
        setattr(mock, name, new)


def _must_skip(spec, entry, is_type):
    """Whether the first argument of a method is self and so not the caller's."""
    if not isinstance(spec, type):
        if entry in getattr(spec, '__dict__', {}):
            return False
        spec = spec.__class__
    for klass in spec.__mro__:
        found = klass.__dict__.get(entry, DEFAULT)
        if found is not DEFAULT:
            return is_type and isinstance(found, FunctionTypes)
    return is_type


FunctionTypes = (type(create_autospec), type(ANY.__eq__))

file_spec = None
open_spec = None


def _to_stream(read_data):
    return io.BytesIO(read_data) if isinstance(read_data, bytes) else io.StringIO(read_data)


def mock_open(mock=None, read_data=''):
    """A mock in the place of open(), whose files have read_data to be read."""
    global file_spec, open_spec
    if file_spec is None:
        import _io
        file_spec = list({*dir(_io.TextIOWrapper), *dir(_io.BytesIO)})
        open_spec = list(set(dir(_io.open)))
    if mock is None:
        mock = MagicMock(name='open', spec=open_spec if _v311 else open)
    handle = MagicMock(spec=file_spec)
    handle.__enter__.return_value = handle
    for name in ('write', 'read', 'readline', 'readlines'):
        getattr(handle, name).return_value = None
    stream = _to_stream(read_data)

    def reading(name):
        # A return value that was set wins over the data.
        def side_effect(*args, **kwargs):
            fixed = getattr(handle, name).return_value
            return getattr(stream, name)(*args, **kwargs) if fixed is None else fixed
        return side_effect

    def lines():
        while handle.readline.return_value is not None:
            yield handle.readline.return_value
        yield from stream

    def lines_then_nothing(*args, **kwargs):
        yield from lines()
        while True:
            yield stream.readline(*args, **kwargs)

    def next_line():
        fixed = handle.readline.return_value
        return next(stream) if fixed is None else fixed

    handle.read.side_effect = reading('read')
    handle.readlines.side_effect = reading('readlines')
    own = handle.readline.side_effect = lines_then_nothing()
    handle.__iter__.side_effect = lines
    handle.__next__.side_effect = next_line
    if _v313:
        def close(exctype, excinst, exctb):
            handle.close()
        handle.__exit__.side_effect = close

    def reopen(*args, **kwargs):
        nonlocal stream, own
        stream = _to_stream(read_data)
        if handle.readline.side_effect == own:
            own = handle.readline.side_effect = lines_then_nothing()
        return DEFAULT
    mock.side_effect = reopen
    mock.return_value = handle
    return mock


class PropertyMock(Mock):
    """A mock to be put on a class as a property: reading calls it without arguments, setting with the value."""

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


if _v313:
    _timeout_unset = sentinel.TIMEOUT_UNSET

    class ThreadingMixin(Base):
        DEFAULT_TIMEOUT = None

        def __init__(self, *args, timeout=_timeout_unset, **kwargs):
            super().__init__(*args, **kwargs)
            self.__dict__.update(_mock_event=threading.Event(), _mock_calls_events=[],
                                 _mock_calls_events_lock=threading.Lock(),
                                 _mock_wait_timeout=self.DEFAULT_TIMEOUT if timeout is _timeout_unset else timeout)

        def _get_child_mock(self, /, **kw):
            for parent in (kw.get('parent'), kw.get('_new_parent')):
                if isinstance(parent, ThreadingMixin):
                    kw['timeout'] = parent._mock_wait_timeout
                    break
            return super()._get_child_mock(**kw)

        def reset_mock(self, /, *args, **kwargs):
            """As of Mock; waits begin anew."""
            super().reset_mock(*args, **kwargs)
            self.__dict__.update(_mock_event=threading.Event(), _mock_calls_events=[])

        def _event_of(self, wanted):
            with self._mock_calls_events_lock:
                for arguments, event in self._mock_calls_events:
                    if arguments == wanted:
                        return event
                event = threading.Event()
                self._mock_calls_events.append((wanted, event))
            return event

        def _mock_call(self, *args, **kwargs):
            result = super()._mock_call(*args, **kwargs)
            self._event_of((args, kwargs)).set()
            self._mock_event.set()
            return result

        def wait_until_called(self, *, timeout=_timeout_unset):
            """Waits for a call; fails when the seconds are over."""
            if timeout is _timeout_unset:
                timeout = self._mock_wait_timeout
            if not self._mock_event.wait(timeout=timeout):
                raise AssertionError(f"{self._mock_name or 'mock'} was not called before timeout({timeout}).")

        def wait_until_any_call_with(self, *args, **kwargs):
            """Waits for a call with these arguments."""
            if not self._event_of((args, kwargs)).wait(timeout=self._mock_wait_timeout):
                raise AssertionError(f'{self._format_mock_call_signature(args, kwargs)} call not found')

    class ThreadingMock(ThreadingMixin, MagicMixin, Mock):
        """A mock whose calls another thread can wait for."""


def seal(mock):
    """From here on no attribute of the mock, or of its children, makes a new one."""
    mock._mock_sealed = True
    for name in dir(mock):
        try:
            child = getattr(mock, name)
        except AttributeError:
            continue
        if isinstance(child, NonCallableMock) and not isinstance(child._mock_children.get(name), _SpecState) \
                and child._mock_new_parent is mock:
            seal(child)
