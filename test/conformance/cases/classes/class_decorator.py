def add_repr(cls):
    cls.__repr__ = lambda self: f'{cls.__name__}({vars(self)})'
    return cls
@add_repr
class A:
    def __init__(self): self.x = 1
print(A())
