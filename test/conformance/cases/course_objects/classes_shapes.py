from abc import ABC, abstractmethod
from math import pi
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @abstractmethod
    def perimeter(self): ...
    def __lt__(self, other):
        return self.area() < other.area()
    def __str__(self):
        return f"{self.__class__.__name__:<10}|{self.area():>8.3f}|{self.perimeter():>8.3f}"
class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): return pi * self.r ** 2
    def perimeter(self): return 2 * pi * self.r
class Rect(Shape):
    def __init__(self, w, h): self.w, self.h = w, h
    def area(self): return self.w * self.h
    def perimeter(self): return 2 * (self.w + self.h)
class Square(Rect):
    def __init__(self, s): super().__init__(s, s)
shapes = [Circle(1), Rect(2, 3.5), Square(2), Circle(0.5)]
for s in sorted(shapes): print(s)
print(max(shapes), [c.__name__ for c in Square.__mro__])
class Half(Shape):
    def area(self): return 0
try: Shape()
except TypeError as e: print(e)
try: Half()
except TypeError as e: print(e)
print(issubclass(Square, Shape), isinstance(shapes[0], Rect), Shape.__abstractmethods__ == frozenset({'area', 'perimeter'}))
print(sum(s.area() for s in shapes) > 15)
