import sys
class A:
    def __init__(self):
        self.x = 1
        self.y = 2
print([sys.getsizeof(A().__dict__) for i in range(35)])
