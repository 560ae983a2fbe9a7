a = 256; b = 256; c = 257; d = 257
print(a is b, c is d, c is 257 if False else '', [] == [], [] is [], () is (), '' is '' if False else '')
x, y = 'hello', 'hello'; z = ''.join(['hel', 'lo'])
print(x is y, x is z, x == z, 'a b' == 'a b', id(x) == id(y))
import sys
print(sys.intern(z) is x, 'hello world!' * 2 is 'hello world!' * 2 if False else '-')
f1, f2 = 1.5, 1.5
print(f1 is f2, float('1.5') is f1, float(f1) is f1, int(5) is 5 if False else '', str(x) is x, tuple((1, 2)) is (1, 2) if False else '', list([1]) is [1] if False else '')
t = (1, 2); print(tuple(t) is t, t[:] is t, t + () is t, t * 1 is t, x[:] is x, x + '' is x, x * 1 is x, frozenset(frozenset([1])) is frozenset([1]) if False else '', x.strip() is x, x.replace('q', 'w') is x, x.lower() is x)
nan = float('nan')
print(nan == nan, nan is nan, nan in [nan], [nan] == [nan], [nan].count(nan), [nan].index(nan), {nan: 1}.get(nan), {nan: 1}.get(float('nan')), (nan,) == (nan,), max(1, nan), max(nan, 1), min(nan, 1), sorted([3, nan, 1]), nan < 1, nan != nan)
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 == True, (3 > 2) == True, 1 == 1.0 == True, 1 in [1] == True, (1 in [1]) == True, not 1 == 2, 5 != 5 != 6, 'a' < 'b' > 'a', None is None is not False)
print(0 == False, '' == False, [] == False, 0.0 == 0j, 1 == '1', b'a' == 'a', [1] == (1,), {1} == frozenset({1}), range(3) == [0, 1, 2], range(0) == range(5, 2), range(0, 5, 2) == range(0, 6, 2))
class Weird:
    def __eq__(self, o): return 'yes'
    def __ne__(self, o): return []
    def __bool__(self): return False
w = Weird()
print(w == 1, w != 1, 1 == w, not w, w == w == 0, w in [1], [w] == [1], w is w, w and 1, w or 2)
try: hash(w)
except TypeError as e: print(e)
print(True and [] or 'x', 0 or None or '' or 5, 1 and 2 and 3, not '' and 1, (lambda: 0)() or {}, [] and 1, None or 0, bool('False'), bool(' '), bool([[]]), bool(0.0), bool(range(0)), bool('\0'), all([]), any([]), all([[]]), any(['']), all('ab'), any({0: 1}))
class L:
    def __len__(self): return self.n
l = L()
for l.n in (0, 2, -1, 'a', 2.0, 10**30):
    try: print(bool(l), end=' '); print(len(l))
    except Exception as e: print(type(e).__name__, e)
class B:
    def __bool__(self): return 1
try: bool(B())
except TypeError as e: print(e)
try:
    if B(): pass
except TypeError as e: print(e)
print(id(a) == id(b), type(a) is int, isinstance(True, int), type(True) == int, issubclass(bool, int), isinstance(5, (str, (int, float))))
