class A:
    x = 1
    def __init__(self): self.y = 2
a = A()
print(a.x, a.y, A.x, vars(a), hasattr(a, 'z'), getattr(a, 'z', 'none'))
a.x = 5
print(a.x, A.x); del a.x; print(a.x)
