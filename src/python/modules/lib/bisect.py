# Insertion points in sorted lists. The four functions are built in (_bisect); this file gives them their public home.
# The definitions below serve an interpreter without _bisect: CPython's own tests block it to reach them.

try:
    from _bisect import *
except ImportError:
    def _first(lies_right, lo, hi):
        # The least place at which lies_right holds, for a predicate that stays true once it is.
        while lo < hi:
            middle = (lo + hi) // 2
            if lies_right(middle):
                hi = middle
            else:
                lo = middle + 1
        return lo

    def _bounds(a, lo, hi):
        if lo < 0:
            raise ValueError('lo must be non-negative')
        return lo, len(a) if hi is None else hi

    def bisect_right(a, x, lo=0, hi=None, *, key=None):
        bounds = _bounds(a, lo, hi)
        if key is None:
            return _first(lambda i: x < a[i], *bounds)
        return _first(lambda i: x < key(a[i]), *bounds)

    def bisect_left(a, x, lo=0, hi=None, *, key=None):
        bounds = _bounds(a, lo, hi)
        if key is None:
            return _first(lambda i: not a[i] < x, *bounds)
        return _first(lambda i: not key(a[i]) < x, *bounds)

    def insort_right(a, x, lo=0, hi=None, *, key=None):
        place = bisect_right(a, x if key is None else key(x), lo, hi, key=key)
        a.insert(place, x)

    def insort_left(a, x, lo=0, hi=None, *, key=None):
        place = bisect_left(a, x if key is None else key(x), lo, hi, key=key)
        a.insert(place, x)

bisect = bisect_right
insort = insort_right
