from enum import Enum, IntEnum, Flag, auto, unique, IntFlag
class Light(Enum):
    RED = 'stop'; AMBER = 'wait'; GREEN = 'go'
    @property
    def next(self):
        m = list(Light); return m[(m.index(self) + 1) % len(m)]
    @classmethod
    def default(cls): return cls.RED
    def __str__(self): return f'<{self.name.lower()}>'
class Weekday(IntEnum):
    MON = 1; TUE = auto(); WED = auto()
class Perm(Flag):
    R = auto(); W = auto(); X = auto(); RW = R | W
l = Light.default()
for _ in range(4): print(l, repr(l), l.value, end='; '); l = l.next
print(); print(Light('go'), Light['AMBER'], Light.RED is Light('stop'), Light.RED in Light, len(Light), [x.name for x in Light])
print(Weekday.TUE + 1, Weekday(3), Weekday.MON < Weekday.WED, sorted([Weekday.WED, Weekday.MON]), f'{Weekday.TUE}', '%d' % Weekday.TUE, repr(Weekday.TUE))
print(Perm.R | Perm.X, Perm.RW, Perm.R in Perm.RW, bool(Perm.R & Perm.W), Perm(5), ~Perm.R, repr(Perm.RW ^ Perm.W), repr(Perm(0)))
for bad in (lambda: Light('fly'), lambda: Light['NO'], lambda: setattr(Light, 'RED', 1), lambda: Light.RED < Light.GREEN, lambda: Perm(99), lambda: Light()):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
try:
    @unique
    class D(Enum): A = 1; B = 1
except ValueError as e: print(e)
class Al(Enum): A = 1; B = 1; C = 2
print(list(Al), Al.B, Al.__members__.keys(), Al.B is Al.A); An = Enum('An', 'cat dog'); print(list(An), An.dog.value, {An.cat: 'm'}[An.cat], hash(An.cat) == hash(An['cat']))
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6); MARS = (6.4e23, 3.4e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def g(self): return 6.67e-11 * self.mass / self.radius ** 2
print([(p.name, round(p.g, 2)) for p in Planet])
try:
    class Ext(Light): pass
except TypeError as e: print(e)
