from collections import namedtuple
P = namedtuple('P', 'x y')
p = P(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=9), P._make([3, 4]), P._fields, p == (1, 2))
try: p.x = 5
except AttributeError as e: print(e)
