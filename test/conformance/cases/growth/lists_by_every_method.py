import sys
def sizes(l, ops):
    out = [sys.getsizeof(l)]
    for op in ops:
        op(l); out.append(sys.getsizeof(l))
    return out
print(sizes([], [lambda l: l.append(0)] * 20))
print(sizes([], [lambda l: l.insert(0, 0)] * 20))
print(sizes([], [lambda l: l.extend([1])] * 12))
print(sizes([], [lambda l: l.extend((1, 2, 3))] * 8))
print(sizes([], [lambda l: l.extend(x for x in range(3))] * 8))
print(sizes([], [lambda l: l.__iadd__([1, 2])] * 8))
print(sizes([1] * 20, [lambda l: l.pop()] * 20))
print(sizes(list(range(20)), [lambda l: l.pop(0)] * 20))
print(sizes(list(range(20)), [lambda l: l.__delitem__(slice(0, 3))] * 6))
print(sizes(list(range(20)), [lambda l: l.__setitem__(slice(0, 1), [1, 2, 3])] * 6))
print(sizes([1, 2], [lambda l: l.__imul__(3)] * 3))
print(sizes([3, 1, 2], [lambda l: l.sort(), lambda l: l.reverse(), lambda l: l.copy(), lambda l: l.clear()]))
print([sys.getsizeof(x) for x in ([*range(5)], list(range(5)), [i for i in range(5)], list("abcde"), [1, 2, 3, 4, 5], list((1, 2, 3, 4, 5)), [0] * 5, sorted([3, 1, 2, 4, 5]), list({1: 1, 2: 2}), list({1, 2, 3}), [1, 2] + [3])])
print([sys.getsizeof(x) for x in ("a b c".split(), "abc".rsplit("b"), "a\nb".splitlines(), list(map(int, "12345")), list(filter(None, [1, 2])), list(zip([1, 2], [3, 4])), [*(), *[1], *(2, 3)], list(b"abc"), list(iter([1, 2, 3])), list(reversed([1, 2, 3])))])
a, *b = range(10); print(sys.getsizeof(b))
a, *b = [1, 2, 3]; print(sys.getsizeof(b))
