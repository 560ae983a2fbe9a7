# Weak references: the built-in references and proxies, mappings with weak keys or weak values, weak methods, finalizers.
# Behaves as Lib/weakref.py of CPython 3.10 to 3.13.
# Invariant of both mappings: while somebody walks over one, callbacks take nothing out of data; what died meanwhile is noted in
# _pending_removals, and goes when the last walk ends or the mapping is next used.

import itertools
import sys
import _collections_abc
from _weakref import (CallableProxyType, ProxyType, ReferenceType, _remove_dead_weakref, getweakrefcount, getweakrefs, proxy,
                      ref)
from _weakrefset import WeakSet, _IterationGuard

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
           "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize"]

ProxyTypes = ProxyType, CallableProxyType

_collections_abc.MutableSet.register(WeakSet)


class WeakMethod(ref):
    """A weak reference to a bound method."""

    # The method object is made anew by each access and would be dead at once: its two halves are referred to instead.
    __slots__ = "_func_ref", "_meth_type", "_alive", "__weakref__"

    def __new__(cls, meth, callback=None):
        try:
            owner, function = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None

        def _cb(arg):
            # Called for either half; the second call finds the method dead already.
            whole = self_wr()
            if whole._alive:
                whole._alive = False
                callback is None or callback(whole)

        made = ref.__new__(cls, owner, _cb)
        made._func_ref = ref(function, _cb)
        made._meth_type = type(meth)
        made._alive = True
        self_wr = ref(made)
        return made

    def __call__(self):
        owner, function = super().__call__(), self._func_ref()
        if owner is not None and function is not None:
            return self._meth_type(function, owner)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if self._alive and other._alive:
            return ref.__eq__(self, other) and self._func_ref == other._func_ref
        return self is other

    def __ne__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if self._alive and other._alive:
            return ref.__ne__(self, other) or self._func_ref != other._func_ref
        return self is not other

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """A weak reference to a value, which remembers the key it is stored under."""

    # With the key here one callback does for a whole mapping.
    __slots__ = "key",

    def __new__(type, ob, callback, key):
        made = ref.__new__(type, ob, callback)
        made.key = key
        return made

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


class WeakValueDictionary(_collections_abc.MutableMapping):
    """A mapping that loses an entry when nothing else keeps the entry's value."""

    def __init__(self, other=(), /, **kw):
        def remove(wr, selfref=ref(self), _atomic_removal=_remove_dead_weakref):
            owner = selfref()
            if owner is None:
                return
            if owner._iterating:
                owner._pending_removals.append(wr.key)
            else:
                # Takes the entry only if its reference is dead: the key may have a new value by now.
                _atomic_removal(owner.data, wr.key)

        self._remove, self._pending_removals, self._iterating = remove, [], set()
        self.data = {}  # weak references by key
        self.update(other, **kw)

    def _commit_removals(self, _atomic_removal=_remove_dead_weakref):
        entries, next_key = self.data, self._pending_removals.pop
        while True:
            try:
                key = next_key()
            except IndexError:
                break
            _atomic_removal(entries, key)

    # One entry.

    def __getitem__(self, key):
        self._pending_removals and self._commit_removals()
        if (value := self.data[key]()) is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self._pending_removals and self._commit_removals()
        known = KeyedRef(value, self._remove, key)
        self.data[key] = known

    def __delitem__(self, key):
        self._pending_removals and self._commit_removals()
        del self.data[key]

    def __contains__(self, key):
        self._pending_removals and self._commit_removals()
        try:
            return self.data[key]() is not None
        except KeyError:
            return False

    def get(self, key, default=None):
        self._pending_removals and self._commit_removals()
        try:
            wr = self.data[key]
        except KeyError:
            return default
        return default if (value := wr()) is None else value

    def setdefault(self, key, default=None):
        try:
            value = self.data[key]()
        except KeyError:
            value = None
        if value is None:
            self._pending_removals and self._commit_removals()
            value = default
            self.data[key] = KeyedRef(value, self._remove, key)
        return value

    def pop(self, key, *args):
        self._pending_removals and self._commit_removals()
        try:
            if (value := self.data.pop(key)()) is not None:
                return value
        except KeyError:
            pass
        if not args:
            raise KeyError(key)
        return args[0]

    def popitem(self):
        self._pending_removals and self._commit_removals()
        value = None
        while value is None:
            key, wr = self.data.popitem()
            value = wr()
        return key, value

    # All entries.

    def __len__(self):
        self._pending_removals and self._commit_removals()
        return len(self.data)

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}>"

    def keys(self):
        self._pending_removals and self._commit_removals()
        with _IterationGuard(self):
            for key, wr in self.data.items():
                if wr() is None:
                    continue
                yield key

    __iter__ = keys

    def values(self):
        self._pending_removals and self._commit_removals()
        with _IterationGuard(self):
            for wr in self.data.values():
                if (value := wr()) is not None:
                    yield value

    def items(self):
        self._pending_removals and self._commit_removals()
        with _IterationGuard(self):
            for key, wr in self.data.items():
                if (value := wr()) is not None:
                    yield key, value

    def valuerefs(self):
        """A list of the references to the values; the values may be gone when it is looked at."""
        self._pending_removals and self._commit_removals()
        return [*self.data.values()]

    def itervaluerefs(self):
        """An iterator over the references to the values."""
        self._pending_removals and self._commit_removals()
        with _IterationGuard(self):
            yield from self.data.values()

    # Many entries at once.

    def update(self, other=None, /, **kwargs):
        self._pending_removals and self._commit_removals()
        entries = self.data
        if other is not None:
            pairs = other if hasattr(other, "items") else dict(other)
            for key, value in pairs.items():
                entries[key] = KeyedRef(value, self._remove, key)
        for key in kwargs:
            entries[key] = KeyedRef(kwargs[key], self._remove, key)

    def copy(self):
        twin = WeakValueDictionary()
        for key, value in self.items():
            twin[key] = value
        return twin

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        twin = self.__class__()
        for key, value in self.items():
            # The values are what they are: a copy would die at once.
            twin[deepcopy(key, memo)] = value
        return twin

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        both = self.copy()
        both.update(other)
        return both

    def __ror__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        both = self.__class__()
        for side in other, self:
            both.update(side)
        return both


class WeakKeyDictionary(_collections_abc.MutableMapping):
    """A mapping that loses an entry when nothing else keeps the entry's key."""

    def __init__(self, dict=None):
        self.data = {}

        def remove(k, selfref=ref(self)):
            owner = selfref()
            if owner is None:
                return
            if owner._iterating:
                owner._pending_removals.append(k)
            else:
                try:
                    del owner.data[k]
                except KeyError:
                    pass

        self._remove, self._pending_removals, self._iterating = remove, [], set()
        # True when a noted key may have been taken out by hand since.
        self._dirty_len = False
        if dict is not None:
            self.update(dict)

    def _commit_removals(self):
        # Only the end of a walk leads here. No other method need do it: a dead reference is equal to no reference but itself.
        entries, next_dead = self.data, self._pending_removals.pop
        while True:
            try:
                dead = next_dead()
            except IndexError:
                break
            try:
                del entries[dead]
            except KeyError:
                pass

    def _scrub_removals(self):
        self._pending_removals = [dead for dead in self._pending_removals if dead in self.data]
        self._dirty_len = False

    # One entry.

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __delitem__(self, key):
        self._dirty_len = True
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            probe = ref(key)
        except TypeError:
            return False
        return probe in self.data

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def pop(self, key, *args):
        self._dirty_len = True
        return self.data.pop(ref(key), *args)

    def popitem(self):
        self._dirty_len = True
        key = None
        while key is None:
            wr, value = self.data.popitem()
            key = wr()
        return key, value

    # All entries.

    def __len__(self):
        if self._pending_removals and self._dirty_len:
            self._scrub_removals()
        return len(self.data) - len(self._pending_removals)

    def __repr__(self):
        return f"<{self.__class__.__name__} at {id(self):#x}>"

    def keys(self):
        with _IterationGuard(self):
            for wr in self.data:
                if (key := wr()) is not None:
                    yield key

    __iter__ = keys

    def values(self):
        with _IterationGuard(self):
            for wr, value in self.data.items():
                if wr() is None:
                    continue
                yield value

    def items(self):
        with _IterationGuard(self):
            for wr, value in self.data.items():
                if (key := wr()) is not None:
                    yield key, value

    def keyrefs(self):
        """A list of the references to the keys; the keys may be gone when it is looked at."""
        return [*self.data]

    # Many entries at once.

    def update(self, dict=None, /, **kwargs):
        entries = self.data
        if dict is not None:
            pairs = dict if hasattr(dict, "items") else {}.__class__(dict)
            for key, value in pairs.items():
                entries[ref(key, self._remove)] = value
        if kwargs:
            # Their keys are strings, which refuse: the TypeError is the same as for any other key of that kind.
            self.update(kwargs)

    def copy(self):
        twin = WeakKeyDictionary()
        for key, value in self.items():
            twin[key] = value
        return twin

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        twin = self.__class__()
        for key, value in self.items():
            # The keys are what they are: a copy would die at once.
            twin[key] = deepcopy(value, memo)
        return twin

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        both = self.copy()
        both.update(other)
        return both

    def __ror__(self, other):
        if not isinstance(other, _collections_abc.Mapping):
            return NotImplemented
        both = self.__class__()
        for side in other, self:
            both.update(side)
        return both


class finalize:
    """A call that is made once: when an object dies, when it is asked for, or at the end of the program."""

    # All that a finalizer knows is in the registry, which keeps it alive until it was called or detached.
    __slots__ = ()
    _registry = {}
    _shutdown = False
    _index_iter = itertools.count()
    _dirty = False
    _registered_with_atexit = False

    class _Info:
        __slots__ = "weakref", "func", "args", "kwargs", "atexit", "index"

    def __init__(self, obj, func, /, *args, **kwargs):
        if not self._registered_with_atexit:
            # Not at import: a program without finalizers then has nothing to do at its end.
            import atexit
            atexit.register(self._exitfunc)
            finalize._registered_with_atexit = True
        entry = self._Info()
        entry.weakref = ref(obj, self)
        entry.func, entry.args = func, args
        entry.kwargs = kwargs or None
        entry.atexit = True
        entry.index = next(self._index_iter)
        self._registry[self] = entry
        finalize._dirty = True

    def __call__(self, _=None):
        """Make the call, unless it was made already."""
        entry = self._registry.pop(self, None)
        if entry and not self._shutdown:
            return entry.func(*entry.args, **(entry.kwargs or {}))

    def peek(self):
        """What would be called: (object, function, arguments, keywords)."""
        entry = self._registry.get(self)
        target = entry and entry.weakref()
        if target is None:
            return None
        return target, entry.func, entry.args, entry.kwargs or {}

    def detach(self):
        """What would be called, as peek has it; it will not be called any more."""
        entry = self._registry.get(self)
        target = entry and entry.weakref()
        if target is None or not self._registry.pop(self, None):
            return None
        return target, entry.func, entry.args, entry.kwargs or {}

    @property
    def alive(self):
        """Whether the call is still to be made."""
        return self in self._registry

    @property
    def atexit(self):
        """Whether the end of the program makes the call."""
        entry = self._registry.get(self)
        return entry is not None and entry.atexit

    @atexit.setter
    def atexit(self, value):
        if entry := self._registry.get(self):
            entry.atexit = bool(value)

    def __repr__(self):
        entry = self._registry.get(self)
        target = entry and entry.weakref()
        fate = 'dead' if target is None else f'for {type(target).__name__!r} at {id(target):#x}'
        return f'<{type(self).__name__} object at {id(self):#x}; {fate}>'

    @classmethod
    def _select_for_exit(cls):
        # The newest comes last, which is where _exitfunc takes from.
        due = {entry.index: finalizer for finalizer, entry in cls._registry.items() if entry.atexit}
        return [due[index] for index in sorted(due)]

    @classmethod
    def _exitfunc(cls):
        gc_was_on = False
        try:
            if not cls._registry:
                return
            # A collection now could run finalizers out of order.
            import gc
            gc_was_on = gc.isenabled()
            if gc_was_on:
                gc.disable()
            finalize._dirty = True
            while True:
                if finalize._dirty:
                    # At first, and when a call has made new finalizers.
                    queue = cls._select_for_exit()
                    finalize._dirty = False
                if not queue:
                    break
                current = queue.pop()
                try:
                    current()
                except Exception:
                    sys.excepthook(*sys.exc_info())
                assert current not in cls._registry
        finally:
            # From here on a finalizer that is called does nothing.
            finalize._shutdown = True
            if gc_was_on:
                gc.enable()
