from enum import Enum, unique
class P(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def density(self): return round(self.mass / self.radius ** 3, 4)
    @classmethod
    def biggest(cls): return max(cls, key=lambda p: p.mass)
print(P.EARTH.density, P.biggest(), [p.name for p in P], P.__members__.keys())
try:
    @unique
    class D(Enum): A = 1; B = 1
except ValueError as e: print(e)
