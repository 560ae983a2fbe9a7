import math
class Vector:
    __slots__ = ('x', 'y')
    def __init__(self, x=0.0, y=0.0):
        self.x = x; self.y = y
    def __repr__(self): return f'Vector({self.x!r}, {self.y!r})'
    def __iter__(self): return iter((self.x, self.y))
    def __add__(self, o):
        if not isinstance(o, Vector): return NotImplemented
        return Vector(self.x + o.x, self.y + o.y)
    def __sub__(self, o): return self + -o
    def __neg__(self): return Vector(-self.x, -self.y)
    def __mul__(self, k):
        if isinstance(k, Vector): return self.x * k.x + self.y * k.y
        return Vector(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __truediv__(self, k): return Vector(self.x / k, self.y / k)
    def __abs__(self): return math.hypot(*self)
    def __bool__(self): return bool(self.x or self.y)
    def __eq__(self, o): return tuple(self) == tuple(o)
    def __hash__(self): return hash(tuple(self))
    def __format__(self, spec): return '<' + ', '.join(format(c, spec) for c in self) + '>'
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __round__(self, n=None): return Vector(round(self.x, n), round(self.y, n))
v, w = Vector(3, 4), Vector(1.5, -2)
print(v + w, v - w, v * 2, 3 * w, v * w, abs(v), bool(Vector()))
print(f'{v} {w:.3f} {v:>5}', v[0], v[-1], round(Vector(1.239, 2.555), 2))
print({v: 1}[Vector(3, 4)], list(v), v == (3, 4), v in [Vector(3, 4)])
for bad in (lambda: v + 1, lambda: 1 + v, lambda: v / 0, lambda: v[2], lambda: setattr(v, 'z', 1), lambda: v.__dict__, lambda: v < w):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
x, y = w
print(x, y, sum([v, w], Vector()))
v += w
print(v)
