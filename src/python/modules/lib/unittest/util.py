"""What assertions show of values: reprs cut to a bound, and what two collections do not share."""

from collections import Counter, namedtuple
from genericpath import commonprefix

__unittest = True

# The bound of a repr in a message; the length of what says that something was left out; and the least that is shown of the
# beginning, of the part that all have in common before they differ, and of the end.
_MAX_LENGTH = 80
_PLACEHOLDER_LEN = 12
_MIN_BEGIN_LEN = _MIN_COMMON_LEN = _MIN_END_LEN = 5
_MIN_DIFF_LEN = _MAX_LENGTH - 2 * _PLACEHOLDER_LEN - _MIN_BEGIN_LEN - _MIN_COMMON_LEN - _MIN_END_LEN

_Mismatch = namedtuple('Mismatch', 'actual expected value')


def _shorten(s, prefixlen, suffixlen):
    end = len(s) - suffixlen
    left_out = end - prefixlen
    return f'{s[:prefixlen]}[{left_out} chars]{s[end:]}' if left_out > _PLACEHOLDER_LEN else s


def _common_shorten_repr(*args):
    """Their reprs; long ones lose of what they begin with alike, and, where that is not enough, of what follows."""
    texts = tuple([safe_repr(each) for each in args])
    longest = max(len(text) for text in texts)
    if longest > _MAX_LENGTH:
        shared = commonprefix(texts)
        start = len(shared)
        # What the bound leaves to the end of the shared part when the longest text is shown whole from there.
        room = _MAX_LENGTH - _MIN_BEGIN_LEN - _PLACEHOLDER_LEN - (longest - start)
        whole = room > _MIN_COMMON_LEN
        head = _shorten(shared, _MIN_BEGIN_LEN, room if whole else _MIN_COMMON_LEN)
        rests = [text[start:] for text in texts]
        if not whole:
            rests = [_shorten(rest, _MIN_DIFF_LEN, _MIN_END_LEN) for rest in rests]
        texts = tuple([head + rest for rest in rests])
    return texts


def safe_repr(obj, short=False):
    """The object's repr, or the one that every object has when its own raises."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if short and len(text) >= _MAX_LENGTH:
        return f'{text[:_MAX_LENGTH]} [truncated]...'
    return text


def strclass(cls):
    return f'{cls.__module__}.{cls.__qualname__}'


def sorted_list_difference(expected, actual):
    """What only the one and only the other of two sorted lists has, by one walk along both; of equal values in a row one is told."""
    missing, unexpected = [], []

    def beyond(values, at, value):
        while at < len(values) and values[at] == value:
            at += 1
        return at

    here = there = 0
    while here < len(expected) and there < len(actual):
        wanted, found = expected[here], actual[there]
        if wanted < found:
            missing.append(wanted)
            here = beyond(expected, here + 1, wanted)
        elif wanted > found:
            unexpected.append(found)
            there = beyond(actual, there + 1, found)
        else:
            here = beyond(expected, here + 1, wanted)
            there = beyond(actual, there + 1, found)
    return missing + expected[here:], unexpected + actual[there:]


def unorderable_list_difference(expected, actual):
    """The same by equality alone, from the last of `expected` on. Both lists are used up."""
    missing = []
    while expected:
        wanted = expected.pop()
        try:
            actual.remove(wanted)
        except ValueError:
            missing.append(wanted)
    return missing, actual


def three_way_cmp(x, y):
    return int(x > y) - int(x < y)


def _count_diff_all_purpose(actual, expected):
    """How often what occurs where, of values that cannot be hashed: only what the two sides differ in."""
    taken = object()
    mine, others = [*actual], [*expected]

    def take(values, wanted, start=0):
        # Counts the equal ones, and crosses them out.
        count = 0
        for at in range(start, len(values)):
            if values[at] == wanted:
                values[at] = taken
                count += 1
        return count

    found = []
    for at, value in enumerate(mine):
        if value is not taken:
            here, there = take(mine, value, at), take(others, value)
            if here != there:
                found.append(_Mismatch(here, there, value))
    for at, value in enumerate(others):
        if value is not taken:
            found.append(_Mismatch(0, take(others, value, at), value))
    return found


def _count_diff_hashable(actual, expected):
    """The same of values that can be hashed."""
    here, there = Counter(actual), Counter(expected)
    found = [_Mismatch(count, there[value], value) for value, count in here.items() if count != there[value]]
    found += [_Mismatch(0, count, value) for value, count in there.items() if value not in here]
    return found
