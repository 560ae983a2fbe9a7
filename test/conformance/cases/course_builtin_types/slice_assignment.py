l = list(range(10))
l[2:5] = 'xyz'; print(l); l[2:5] = []; print(l); l[1:1] = [100, 200]; print(l); l[::2] = [0] * len(l[::2]); print(l)
l[5:2] = ['in']; print(l); l[-1:] = (1, 2); print(l); l[100:] = [9]; print(l); l[:] = range(5); print(l)
l[1:3] = l; print(l); l *= 2; print(l); del l[::3]; print(l); del l[-2:]; print(l); l += 'ab'; print(l); l += (x for x in (1,)); print(l)
a = b = [1, 2]; a += [3]; print(b); a = a + [4]; print(b, a)
t = ([1], 2)
try: t[0] += [5]
except TypeError as e: print(e, t)
m = [[0] * 2] * 2; m[0][0] = 1; print(m); m = [[0] * 2 for _ in range(2)]; m[0][0] = 1; print(m)
a = [1, 2, 3]; a[1], a[a[1]] = 9, 7
print(a) if a else None
i = 0; i, a[i] = 2, 'set'; print(i, a)
x, (y, *z), w = 1, 'hello', [3]; print(x, y, z, w); *p, q = range(3); print(p, q); [r, s] = {1: 2, 3: 4}; print(r, s); (k,) = 'a'; print(k)
h, *_, t2 = 'x', 'y'; print(h, _, t2); first, *rest = [1]; print(rest)
for stmt in ('a, b = 1', 'a, b = 1, 2, 3', 'a, b = [1]', 'a, *b, c = [1]', '[] = [1]', 'a, b = {1}', 'a, b = "abc"', 'x = l[1.5]', 'x = l["a"]', 'x = l[None]', 'x = l[1, 2]', 'l[::2] = [1]', 'l[::0]', 'l[0:3:-1] = [1]', 'l[0] += "a"', 'l[99]', 'l[99] = 1', 'del l[99]', 'l[1:2] = 5', 'l["a":]', '(1, 2)[0] = 5', '"abc"[0] = "x"', 'del "abc"[0]', 'l.insert()', 'l.insert("a", 1)', 'l.pop("a")', 'l.pop(99)', '[].pop()', 'l.remove(99)', 'l.index(99)', 'l.extend(5)', 'l.append()', 'l.append(1, 2)', 'l.sort(lambda x: x)', 'l.sort(key=5)', '[1, "a"].sort()', '[None, None].sort()', '[1j, 2j].sort()', 'sorted(5)', 'sorted([3,1], reverse="yes")', 'sorted([1], key=len)', '[1] + (2,)', '[1] * "a"', '[1] * 1.5', '"a" * "b"', '[1] - [1]', 'l < 5', '[1] < ["a"]', '[1, "a"] < [2, 5]', 'list(5)', 'list(1, 2)', 'tuple(5)', '(1).x', 'l.x = 5', 'l()', 'range(5)[10]', 'range(1.5)', 'range()', 'range(1, 2, 0)', 'range(5)[0] = 1', 'reversed({1})', 'reversed(5)', 'enumerate(5)', 'zip(5)', 'zip([1], [1, 2], strict=True)', 'list(zip([1], [1, 2], strict=True))', 'list(zip([1, 2], [1], strict=True))', 'map(len)', 'list(map(len, 5))', 'list(map(5, [1]))', 'filter(None)', 'next([])', 'next(iter([]))', 'iter(5)', 'iter(5, 6)', 'len(5)', 'len(x for x in l)', 'max([])', 'max(5)', 'max([], default=1)', 'max(1, default=2)', 'max(1, 2, default=3)', 'min("a", 1)', 'max([1], key=5)'):
    try: exec(stmt); print(f'{stmt:36} ok')
    except Exception as e: print(f'{stmt:36} {type(e).__name__}: {e}')
s = slice(1, 10, 2); print(s, s.indices(5), 'abcdefgh'[s], slice(3) == slice(None, 3), slice(None, None, -1).indices(4), 'abc'[::-1], 'abc'[5:], 'abc'[-100:2], 'abcdef'[4:1:-1], [1, 2, 3][-1:0:-1])
