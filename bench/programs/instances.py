class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm(self):
        return self.x * self.x + self.y * self.y


points = [Point(i, i + 1) for i in range(100_000)]
print(sum(point.norm() for point in points))
