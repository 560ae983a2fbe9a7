from collections import namedtuple
P = namedtuple('P', 'x y')
x = [1]
p = P(x, x)
print(p.x is x, p[0] is p.x, p._replace(y=1).x is x, P._fields is P._fields)
