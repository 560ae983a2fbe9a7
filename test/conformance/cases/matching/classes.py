class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
def f(p):
    match p:
        case P(0, 0): return 'origin'
        case P(x, 0): return f'x {x}'
        case P(x=0, y=y): return f'y {y}'
        case P(): return 'point'
        case int(n) | float(n): return f'number {n}'
        case str() as s: return f'str {s}'
print([f(v) for v in (P(0, 0), P(3, 0), P(0, 4), P(1, 1), 5, 2.5, 'q', [])])
