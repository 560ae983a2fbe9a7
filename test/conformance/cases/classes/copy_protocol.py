import copy
class A:
    def __init__(self): self.l = [1]
    def __copy__(self): print('copy'); return A()
    def __deepcopy__(self, memo): print('deep'); return A()
copy.copy(A()); copy.deepcopy([A()])
