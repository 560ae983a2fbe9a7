# Binary heaps on lists, and what is built on them: merge, nsmallest, nlargest.
# The sifting functions come from _heapq; the definitions for an interpreter without it follow the same comparisons in the
# same order (down to a leaf along the smaller child, then up), because a key's __lt__ can watch them.
# Behaves as Lib/heapq.py of CPython 3.10 to 3.13.

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge',
           'nlargest', 'nsmallest', 'heappushpop']

try:
    from _heapq import (heappush, heappop, heapify, heapreplace, heappushpop,
                        _heappop_max, _heapreplace_max, _heapify_max)
    _accelerated = True
except ImportError:
    _accelerated = False

    def heappush(heap, item):
        heap.append(item)
        _siftdown(heap, 0, len(heap) - 1)

    def heappop(heap):
        if len(heap) == 0:
            raise IndexError('index out of range')
        last = heap.pop()
        if not heap:
            return last
        top, heap[0] = heap[0], last
        _siftup(heap, 0)
        return top

    def heapreplace(heap, item):
        if len(heap) == 0:
            raise IndexError('index out of range')
        top = heap[0]
        heap[0] = item
        _siftup(heap, 0)
        return top

    def heappushpop(heap, item):
        if heap and heap[0] < item:
            item, heap[0] = heap[0], item
            _siftup(heap, 0)
        return item

    def heapify(x):
        for position in reversed(range(len(x) // 2)):
            _siftup(x, position)

    def _heappop_max(heap):
        if len(heap) == 0:
            raise IndexError('index out of range')
        last = heap.pop()
        if not heap:
            return last
        top, heap[0] = heap[0], last
        _siftup_max(heap, 0)
        return top

    def _heapreplace_max(heap, item):
        if len(heap) == 0:
            raise IndexError('index out of range')
        top = heap[0]
        heap[0] = item
        _siftup_max(heap, 0)
        return top

    def _heapify_max(x):
        for position in reversed(range(len(x) // 2)):
            _siftup_max(x, position)


def _siftdown(heap, startpos, pos):
    item = heap[pos]
    while pos > startpos:
        above = (pos - 1) >> 1
        parent = heap[above]
        if not item < parent:
            break
        heap[pos] = parent
        pos = above
    heap[pos] = item


def _siftup(heap, pos):
    end, start, item = len(heap), pos, heap[pos]
    child = 2 * pos + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = item
    _siftdown(heap, start, pos)


def _siftdown_max(heap, startpos, pos):
    item = heap[pos]
    while pos > startpos:
        above = (pos - 1) >> 1
        parent = heap[above]
        if not parent < item:
            break
        heap[pos] = parent
        pos = above
    heap[pos] = item


def _siftup_max(heap, pos):
    end, start, item = len(heap), pos, heap[pos]
    child = 2 * pos + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[pos] = heap[child]
        pos = child
        child = 2 * pos + 1
    heap[pos] = item
    _siftdown_max(heap, start, pos)


def merge(*iterables, key=None, reverse=False):
    # Each entry is [sort value, rank of its input, advance, item]; the rank settles ties, so nothing beyond it is compared.
    heap = []
    append = heap.append
    if reverse:
        order, pop, replace, sign = _heapify_max, _heappop_max, _heapreplace_max, -1
    else:
        order, pop, replace, sign = heapify, heappop, heapreplace, 1

    if key is None:
        for rank, walk in enumerate(map(iter, iterables)):
            try:
                advance = walk.__next__
                append([advance(), rank * sign, advance])
            except StopIteration:
                pass
        order(heap)
        while len(heap) > 1:
            try:
                while True:
                    value, rank, advance = entry = heap[0]
                    yield value
                    entry[0] = advance()
                    replace(heap, entry)
            except StopIteration:
                pop(heap)
        if heap:
            value, rank, advance = heap[0]
            yield value
            yield from advance.__self__
        return

    for rank, walk in enumerate(map(iter, iterables)):
        try:
            advance = walk.__next__
            value = advance()
            append([key(value), rank * sign, value, advance])
        except StopIteration:
            pass
    order(heap)
    while len(heap) > 1:
        try:
            while True:
                sort_value, rank, value, advance = entry = heap[0]
                yield value
                value = advance()
                entry[0] = key(value)
                entry[2] = value
                replace(heap, entry)
        except StopIteration:
            pop(heap)
    if heap:
        sort_value, rank, value, advance = heap[0]
        yield value
        yield from advance.__self__


def _whole(n, iterable):
    # True when n asks for everything, so that sorting does it in one go.
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        return False
    return n >= size


def nsmallest(n, iterable, key=None):
    if n == 1:
        none = object()
        found = min(iter(iterable), default=none, key=key)
        return [] if found is none else [found]
    if _whole(n, iterable):
        return sorted(iterable, key=key)[:n]

    walk = iter(iterable)
    if key is None:
        kept = [(elem, order) for order, elem in zip(range(n), walk)]
        if not kept:
            return kept
        _heapify_max(kept)
        top, order = kept[0][0], n
        for elem in walk:
            if elem < top:
                _heapreplace_max(kept, (elem, order))
                top, _ = kept[0]
                order += 1
        kept.sort()
        return [elem for elem, order in kept]

    kept = [(key(elem), order, elem) for order, elem in zip(range(n), walk)]
    if not kept:
        return kept
    _heapify_max(kept)
    top, order = kept[0][0], n
    for elem in walk:
        k = key(elem)
        if k < top:
            _heapreplace_max(kept, (k, order, elem))
            top, _, _ = kept[0]
            order += 1
    kept.sort()
    return [elem for k, order, elem in kept]


def nlargest(n, iterable, key=None):
    if n == 1:
        none = object()
        found = max(iter(iterable), default=none, key=key)
        return [] if found is none else [found]
    if _whole(n, iterable):
        return sorted(iterable, key=key, reverse=True)[:n]

    walk = iter(iterable)
    if key is None:
        kept = [(elem, order) for order, elem in zip(range(0, -n, -1), walk)]
        if not kept:
            return kept
        heapify(kept)
        top, order = kept[0][0], -n
        for elem in walk:
            if top < elem:
                heapreplace(kept, (elem, order))
                top, _ = kept[0]
                order -= 1
        kept.sort(reverse=True)
        return [elem for elem, order in kept]

    kept = [(key(elem), order, elem) for order, elem in zip(range(0, -n, -1), walk)]
    if not kept:
        return kept
    heapify(kept)
    top, order = kept[0][0], -n
    for elem in walk:
        k = key(elem)
        if top < k:
            heapreplace(kept, (k, order, elem))
            top, _, _ = kept[0]
            order -= 1
    kept.sort(reverse=True)
    return [elem for k, order, elem in kept]
