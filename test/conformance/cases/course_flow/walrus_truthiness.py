import re
data = [3, 8, 1, 9]
print([y := 1, y ** 2], (n := len(data)) > 3 and n, [last := x for x in data if (half := x // 2) > 1], last, half)
if (m := re.search(r'(\d+)', 'abc 42')) and (num := int(m[1])) > 40: print(m.span(), num)
def f(a, b=(c := 10)): return a + b + c
print(f(1), c, (lambda: (z := 5) + z)(), f'{(w := 7)} {w:=5} {w}')
total = 0
print([total := total + v for v in data], total, any((hit := v) > 5 for v in data), hit, all((miss := v) > 2 for v in data), miss)
it = iter(data)
while (chunk := next(it, None)) is not None: print(chunk, end=' ')
print()
vals = [0, 0.0, '', [], {}, set(), (), None, False, 0j, b'', range(0), 'False', ' ', '0', [0], [[]], (0,), {0: 0}, -1, 1e-300, float('nan'), object(), len, ..., NotImplemented, type, Exception(), bytearray(), frozenset(), memoryview(b'')]
for v in vals:
    try: print(type(v).__name__, bool(v), not v, v and 'T', v or 'F', sep=':', end=' ') if not callable(v) and type(v) is not object else print(bool(v), end=' ')
    except Exception as e: print(type(e).__name__, e, end=' ')
print()
print(1 and 0 or 2, None or [] and 3, not not [], 1 if [] else 2 if '' else 3, (1, 2)[True], 'ab'[False], True + True * 2, sum([True, False, True]), True == 1.0, [True, 1, 1.0, '1'].count(1), {True: 'a', 1: 'b', 1.0: 'c'}, len({0, False, 0.0, ''}), isinstance(True, int), True is 1 == True if False else 'skip', max(True, 2), -True, ~True if False else -2, True / 2, round(True), 'x' * True, [1, 2, 3][not True], f'{True:d} {True} {True:5}|')
print(0 < 1 == True, (0 < 1) == True, 1 < 2 > 1 < 3 != 2, 'a' in 'abc' in ['abc'], 5 > 3 in [3], not 0 == 1, -2 ** 2, 2 ** -1, 2 ** 3 ** 0, 10 - 5 - 2, 7 // 2 * 2, -7 // 2, -7 % 3, 7 % -3, int(-7 / 2), 1_000 == 1000, 0.1 + 0.2 == 0.3, 3 * 0.1, 1 / 3 * 3 == 1, 10 % 3.5, 5 // 0.3, 1e308 * 10, 'abc' < 'abd' < 'b', [1, 2] < [1, 3], (1,) < (1, 0), {1} < {1, 2}, 'Z' < 'a', '10' < '9', [] < [0], 1 <= 1.0, 3 == 3.0 is not True)
for src in ('x := 5', '(x := 5', 'f(x := 5)', 'f(a=x := 5)', '[x := 1, 2]', '{x := 1}', '{"a": x := 1}', 'x = y := 1', 'x = (y := 1)', '(x.y := 1)', '(x[0] := 1)', '((a, b) := 1)', '[i := 0 for i in y]', '[x for x in (y := z)]', '[(j := i) for i in (j := 5)]', 'class C: [q := 1 for _ in z]', 'lambda: x := 1', 'lambda: (x := 1)', 'assert x := 1', 'del (x := 1)', 'a[x := 1]', 'a[x := 1:2]', 'print(x := 1, y := 2)', '@(x := f)\ndef g(): pass', 'with (x := f()): pass', 'return (x := 1)', 'for x := 1 in y: pass', 'if x := 1: pass', 'while x := f(): pass', 'elif x', 'x: int := 1', '(x: int := 1)', 'f"{x:=5}"', 'f"{(x:=5)}"', 'a = b = (c := 3)', '(x := yield)', '(True := 1)', '("a" := 1)', '(x := *y)', '(*x := y)', 'not x := 1', 'x if y := 1 else 2', '{(k := 1): (v := 2)}', 'global x; (x := 1)'):
    try: compile(src, '<s>', 'exec'); print(f'{src!r:40} ok')
    except SyntaxError as e: print(f'{src!r:40} {e.msg} {e.offset}')
