def kind(v):
    match v:
        case None: return 'none'
        case True | False: return f'bool {v}'
        case int(n) if n > 100: return f'big {n}'
        case int() | float(): return 'number'
        case '' : return 'empty'
        case str(s): return f'str {len(s)}'
        case []: return 'empty list'
        case [x]: return f'one {x!r}'
        case [x, y]: return f'two {x!r} {y!r}'
        case [first, *rest] if len(rest) > 3: return f'long {first} {len(rest)}'
        case [_, *mid, _]: return f'mid {mid}'
        case {'type': 'circle', 'r': r}: return f'circle {r}'
        case {'type': t, **rest}: return f'{t} {rest}'
        case {}: return 'map'
        case complex(real=r, imag=i): return f'c {r} {i}'
        case _: return 'other'
for v in (None, True, 7, 1000, 2.5, '', 'abc', [], [1], (1, 2), [1, 2, 3], range(6), {'type': 'circle', 'r': 2}, {'type': 'sq', 'a': 1}, {}, {'k': 1}, 3j, {1}, b'x'): print(repr(v), '->', kind(v))
class Op:
    __match_args__ = ('l', 'r')
    def __init__(self, l, r): self.l, self.r = l, r
class Add(Op): pass
class Mul(Op): pass
def ev(e):
    match e:
        case Add(Mul(a, b), c): return ev(a) * ev(b) + ev(c)
        case Add(l, r): return ev(l) + ev(r)
        case Mul(0, _) | Mul(_, 0): return 0
        case Mul(l=l, r=r): return ev(l) * ev(r)
        case int(x) | float(x): return x
        case _: raise TypeError(f'cannot evaluate {e!r}')
print(ev(Add(Mul(2, 3), 4)), ev(Mul(0, 'junk')), ev(Add(1, Add(2, Mul(3, 4)))))
try: ev('x')
except TypeError as e: print(e)
import enum
class Color(enum.Enum): RED = 1; BLUE = 2
def name(c):
    match c:
        case Color.RED: return 'r'
        case Color(): return f'other {c.name}'
print(name(Color.RED), name(Color.BLUE), name(3))
match 'go north now'.split():
    case ['go', ('north' | 'south') as d, *_]: print('dir', d)
match {'a': [1, {'b': (2, 3)}]}:
    case {'a': [int(x), {'b': [y, z]}]}: print(x, y, z)
match 5:
    case x if x > 10: print('no')
print(x)
try:
    match 1:
        case int(1, 2): pass
except TypeError as e: print(e)
try:
    match Op(1, 2):
        case Op(1, 2, 3): pass
except TypeError as e: print(e)
