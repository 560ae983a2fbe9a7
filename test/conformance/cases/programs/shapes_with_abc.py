from abc import ABC, abstractmethod
import math

class Shape(ABC):
    count = 0
    def __init__(self): Shape.count += 1

    @property
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def perimeter(self): ...

    def __lt__(self, other): return self.area < other.area
    def __str__(self): return f'{type(self).__name__}(area={self.area:.2f}, perimeter={self.perimeter():.2f})'

class Circle(Shape):
    def __init__(self, r):
        super().__init__()
        self.r = r
    @property
    def area(self): return math.pi * self.r ** 2
    def perimeter(self): return 2 * math.pi * self.r

class Rectangle(Shape):
    def __init__(self, w, h):
        super().__init__()
        self.w, self.h = w, h
    @property
    def area(self): return self.w * self.h
    def perimeter(self): return 2 * (self.w + self.h)

class Square(Rectangle):
    def __init__(self, s): super().__init__(s, s)

shapes = [Circle(1), Rectangle(2, 3), Square(1.5)]
for s in sorted(shapes): print(s)
print(Shape.count, max(shapes), isinstance(shapes[2], Rectangle))
print([c.__name__ for c in Square.__mro__])
Shape()
