class A:
    def __init__(self): self.x = [1]
    def __del__(self): print(self.x, self.__class__.__name__, self.__dict__)
A()
