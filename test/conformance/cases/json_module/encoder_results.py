import _json
def make(**given):
    options = dict(markers={}, default=str, encoder=_json.encode_basestring_ascii, indent=None, key_separator=': ', item_separator=', ', sort_keys=0, skipkeys=0, allow_nan=1)
    return _json.make_encoder(**{**options, **given})
class I(int):
    __repr__ = __str__ = lambda self: 'I!'
class Items(dict):
    def items(self): return self.given
def items(given):
    d = Items(a=1); d.given = given; return d
for options, value in [({}, [1, 'a\u20ac', None, True, (), {}]), ({}, {1: 2, None: 3, 2.5: 4, I(3): I(4), False: 1e16}), ({}, 1j), ({'skipkeys': 1}, {b'x': 1, 'a': 2}), ({}, {b'x': 1}), ({'sort_keys': 1}, {'b': 1, 'a': 2}), ({'sort_keys': 1}, {'b': 1, 2: 2}), ({'allow_nan': 0}, [float('nan')]), ({'allow_nan': 0}, {float('inf'): 1}), ({}, [float('nan'), -float('inf')]), ({'encoder': lambda s: '<' + s + '>'}, ['a', {'b': 'c'}]), ({'encoder': lambda s: 5}, {'b': 'c'}), ({'encoder': 1}, 'x'), ({'default': 1}, 1j), ({'indent': '  '}, [1, {'a': [2]}]), ({}, items([('z', 1)])), ({}, items(5)), ({}, items([5])), ({}, items([(1, 2, 3)])), ({}, items(iter([(1, 2)])))]:
    try: print(make(**options)(value, 0))
    except Exception as e: print(type(e).__name__, e)
l = []; l.append(l); d = {}; d['x'] = d
for value in (l, d):
    try: make()(value, 0)
    except ValueError as e: print(e)
m = {}; print(make(markers=m)([1, [2]], 0), m)
try: make(markers=m, default=lambda o: 1 / 0)([[1j]], 0)
except ZeroDivisionError: print(len(m))
