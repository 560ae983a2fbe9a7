from dataclasses import dataclass
from enum import Enum
@dataclass
class Num: v: float
@dataclass
class Bin: op: str; l: object; r: object
class Unit(Enum): KM = 'km'; MI = 'mi'
def ev(e):
    match e:
        case Num(v) | Num(v=v): return v
        case Bin('+', a, b): return ev(a) + ev(b)
        case Bin('*', Num(0), _) | Bin('*', _, Num(0)): return 0
        case Bin(op='*', l=a, r=b): return ev(a) * ev(b)
        case Bin(op=op): raise ValueError(f'bad op {op!r}')
        case int() | float() as n if not isinstance(n, bool): return n
        case bool(b): return 'bool', b
        case str(s): return s.upper()
        case []: return 'empty'
        case [x]: return 'one', x
        case [x, y] if x == y: return 'pair', x
        case [1, *rest, 9]: return 'between', rest
        case (first, *_): return 'starts', first
        case {'type': 'circle', 'r': r, **rest}: return 'circle', r, rest
        case {'unit': Unit.KM | Unit.MI as u}: return u.name
        case {}: return 'mapping'
        case None: return 'none'
        case -1.5 | 2j | 1+2j: return 'literal'
        case set() | frozenset(): return 'set'
        case _: return 'other', type(e).__name__
for e in (Num(2), Bin('+', Num(1), Bin('*', Num(2), Num(3))), Bin('*', Num(0), 'junk'), 5, 2.5, True, 'abc', [], [7], (3, 3), [1, 2, 3, 9], [4, 5, 6], {'type': 'circle', 'r': 2, 'c': 'red'}, {'unit': Unit.MI}, {'x': 1}, None, 2j, {1}, b'ab', range(2), object, iter([1])):
    print(repr(e)[:30] if 'object at' not in repr(e) else '', ev(e))
try: ev(Bin('-', 1, 2))
except ValueError as x: print(x)
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class Bad: __match_args__ = 'x'
class Bad2: __match_args__ = (1,)
class None_: pass
def m(o, src):
    try:
        ns = {'o': o, **globals()}
        exec(f'match o:\n case {src}: r = {{k: v for k, v in locals().items() if k in "abcxy"}}\n case _: r = "no match"', ns); print(src, ns['r'])
    except Exception as e: print(src, type(e).__name__, e)
m(P(1, 2), 'P(a, b)'); m(P(1, 2), 'P(a, y=2)'); m(P(1, 2), 'P(a, b, c)'); m(P(1, 2), 'P(a, x=b)'); m(Bad(), 'Bad(a)'); m(Bad2(), 'Bad2(a)'); m(None_(), 'None_(a)'); m(5, 'int(a, b)'); m(5, 'm(a)'); m(5, 'Unit.KM'); m([1, 2], '[a, b, *c]'); m('ab', '[a, b]'); m(b'ab', '[a, b]'); m({'k': 1}, '{"k": a, "z": b}'); m({1: 2, 3: 4}, '{1: a, **b}'); m([[1, [2]], 3], '[[a, [b]], c]'); m((1, 2, 3), 'a, *b'); m(5, 'a if a > 9'); m(5, '(a)'); m([5], '(a,)'); m(3, '1 | 2 | 3 as a'); m(type('Q', (), {})(), 'object(a=1)'); m('x', 'str(a)'); m(1, 'True'); m(True, '1'); m(0, 'False'); m(float('nan'), 'a'); m({'a': 1}, '{"a": 1, **c}'); m([1], '[int() as a]')
command = 'go north quickly'
match command.split():
    case [verb, ('north' | 'south') as way, *how]: print(verb, way, how)
print(way, verb); match = 5; case = 6; _ = match + case; print(_, match)
x = P(1, 2)
match x:
    case P(x=q, y=str()): pass
print(q)
