# A set whose elements it does not keep alive: what it stores are weak references, and their callback takes them out.
# Behaves as Lib/_weakrefset.py of CPython 3.10 to 3.13. weakref imports it from here.
# Invariant: while _iterating has a member, data is not made smaller by callbacks; dead references wait in _pending_removals.

import sys as _sys
from _weakref import ref
from types import GenericAlias

__all__ = ['WeakSet']


class _IterationGuard:
    # One walk over a weak container. It holds the container weakly, so that an abandoned walk keeps nothing alive.

    def __init__(self, weakcontainer):
        self.weakcontainer = ref(weakcontainer)

    def __enter__(self):
        if (walked := self.weakcontainer()) is not None:
            walked._iterating.add(self)
        return self

    def __exit__(self, e, t, b):
        if (walked := self.weakcontainer()) is not None:
            walked._iterating.remove(self)
            walked._iterating or walked._commit_removals()


class WeakSet:
    def __init__(self, data=None):
        self.data = set()  # of weak references

        def _remove(item, selfref=ref(self)):
            owner = selfref()
            if owner is None:
                return
            forget = owner._pending_removals.append if owner._iterating else owner.data.discard
            forget(item)

        self._remove, self._pending_removals, self._iterating = _remove, [], set()
        if data is not None:
            self.update(data)

    def _commit_removals(self):
        next_dead = self._pending_removals.pop
        forget = self.data.discard
        try:
            # Another thread may empty the list too, so asking for its length first would not do.
            while True:
                forget(next_dead())
        except IndexError:
            pass

    # One element.

    def add(self, item):
        self._pending_removals and self._commit_removals()
        known = ref(item, self._remove)
        self.data.add(known)

    def remove(self, item):
        self._pending_removals and self._commit_removals()
        self.data.remove(ref(item))

    def discard(self, item):
        self._pending_removals and self._commit_removals()
        self.data.discard(ref(item))

    def pop(self):
        self._pending_removals and self._commit_removals()
        take = self.data.pop
        item = None
        while item is None:
            try:
                item = take()()
            except KeyError:
                raise KeyError('pop from empty WeakSet') from None
        return item

    def __contains__(self, item):
        try:
            probe = ref(item)
        except TypeError:
            # What cannot be referred to weakly was never added.
            return False
        return probe in self.data

    # All elements.

    def __iter__(self):
        with _IterationGuard(self):
            for wr in self.data:
                if (item := wr()) is not None:
                    yield item

    def __len__(self):
        waiting = len(self._pending_removals)
        return len(self.data) - waiting

    def __repr__(self):
        return repr(self.data)

    def __reduce__(self):
        kept = self.__getstate__() if _sys.version_info >= (3, 11) else self.__dict__
        return self.__class__, (list(self),), kept

    def clear(self):
        self._pending_removals and self._commit_removals()
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    # Comparisons: the other side is any iterable, except for equality.

    def __eq__(self, other):
        if isinstance(other, self.__class__):
            return self.data == {*map(ref, other)}
        return NotImplemented

    def issubset(self, other):
        return self.data.issubset(map(ref, other))

    def issuperset(self, other):
        return self.data.issuperset(map(ref, other))

    __le__ = issubset
    __ge__ = issuperset

    def __lt__(self, other):
        return self.data < {*map(ref, other)}

    def __gt__(self, other):
        return self.data > {*map(ref, other)}

    def isdisjoint(self, other):
        return not len(self.intersection(other))

    # Operations that give a new set.

    def union(self, other):
        return self.__class__(item for side in (self, other) for item in side)

    def intersection(self, other):
        return self.__class__(shared for shared in other if shared in self)

    def difference(self, other):
        result = self.copy()
        result.difference_update(other)
        return result

    def symmetric_difference(self, other):
        result = self.copy()
        result.symmetric_difference_update(other)
        return result

    __or__ = union
    __and__ = intersection
    __sub__ = difference
    __xor__ = symmetric_difference

    # Operations in place.

    def update(self, other):
        self._pending_removals and self._commit_removals()
        for item in other:
            self.add(item)

    def symmetric_difference_update(self, other):
        self.__ixor__(other)

    def difference_update(self, other):
        self.__isub__(other)

    def intersection_update(self, other):
        self.__iand__(other)

    def __ior__(self, other):
        self.update(other)
        return self

    def __iand__(self, other):
        self._pending_removals and self._commit_removals()
        self.data.intersection_update(map(ref, other))
        return self

    def __isub__(self, other):
        self._pending_removals and self._commit_removals()
        if self is not other:
            self.data.difference_update(map(ref, other))
        else:
            self.data.clear()
        return self

    def __ixor__(self, other):
        self._pending_removals and self._commit_removals()
        if self is not other:
            self.data.symmetric_difference_update(ref(each, self._remove) for each in other)
        else:
            self.data.clear()
        return self

    __class_getitem__ = classmethod(GenericAlias)
