class V:
    def __init__(self, *a): self.a = a
    def __repr__(self): return f'V{self.a}'
    def _op(name):
        def m(self, *o): return f'{name}({", ".join(map(repr, o))})'
        return m
    for _n in 'add sub mul truediv floordiv mod divmod pow lshift rshift and or xor matmul radd rsub rmul rpow rmod rand rlshift iadd isub imul neg pos invert abs round trunc floor ceil lt le gt ge eq ne getitem contains call enter reversed'.split():
        locals()[f'__{_n}__'] = _op(_n)
    del _n, _op
    def __index__(self): return 3
    def __hash__(self): return 7
v = V(1)
import math, operator
print(v + 1, v - 1, v * 2, v / 2, v // 2, v % 2, divmod(v, 2), v ** 2, v << 1, v >> 1, v & 1, v | 1, v ^ 1, v @ 1, 1 + v, 1 - v, 'a' * v, 2 ** v, 5 % v, 1 & v, 1 << v, -v, +v, ~v, abs(v), round(v), round(v, 2), math.trunc(v), math.floor(v), math.ceil(v), v < 1, v <= 1, 1 < v, v == 1, v != 1, v[1], v[1:2, ...], 5 in v, v(1, 2), reversed(v), pow(v, 2, 5), hash(v), int(v), float(v), complex(v), bin(v), range(v), [10, 20, 30, 40][v], chr(v), 'abcdef'[:v], sep='\n')
v += 5; print(v)
class Only:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return 'radd'
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __contains__(self, x): return x
    def __call__(self): return self
class Kid(Only):
    def __radd__(self, o): return 'kid first'
o = Only()
print(1 + o, o + Kid(), o == o, o == 1, o != 1, 5 in o, 0 in o, [] in o, o()() is o)
for bad in ('o + o', 'o + 1', 'o < o', 'o < 1', 'o - 1', 'o * 2', '2 * o', 'o ** 2', 'o[0]', 'o[0] = 1', 'del o[0]', 'len(o)', 'iter(o)', 'o.x', 'o()(1)', '-o', '~o', 'abs(o)', 'round(o)', 'int(o)', 'float(o)', 'complex(o)', 'math.floor(o)', 'math.trunc(o)', 'hash(o)', 'bool(o)', 'o & 1', 'o @ o', 'o += 1', 'o -= 1', 'o **= 2', 'o //= 2', 'divmod(o, 1)', 'pow(o, 2, 3)', 'range(o)', '"a" * o', '[1][o]', 'bin(o)', 'chr(o)', '"%d" % o', 'f"{o:d}"', 'sum([o])', 'sum([o, o])', 'max(o, o)', 'sorted([o, o])', 'with_o', 'next(o)', 'reversed(o)', 'operator.index(o)', 'not o', 'o if o else 1', 'o or 1', '[*o]', '{**o}', 'print(*o)', 'a, b = o', 'for _ in o: pass', 'raise o', 'assert not o', 'import o', 'o.y = 1', 'isinstance(1, o)', 'issubclass(o, int)', 'super(o)', 'type(o)(1)', 'memoryview(o)', 'bytes(o)', 'list(o)', 'dict(o)', 'set(o)', 'str(o, "a")', 'open(o)', 'exec(o)', 'compile(o, "", "exec")', 'getattr(o, o)', 'setattr(o, 1, 2)', 'enumerate(o)', 'zip(o)', 'map(o, [1]).__next__()', 'filter(o, [1]).__next__()', 'all(o)', 'slice(o)[1]', '"abc"[o]', '"abc".join(o)', '"abc".replace(o, o)', 'ord(o)', '1 < o < 2', 'o is not o', 'o in o', 'o in 5', '"a" in "b" in o'):
    try: exec(f'r = {bad}' if not any(w in bad for w in (' = ', 'del ', 'for ', 'raise', 'assert', 'import', '+= ', '-= ', '**= ', '//= ')) else bad); print(f'{bad:24} ok')
    except Exception as e: print(f'{bad:24} {type(e).__name__}: {e}')
