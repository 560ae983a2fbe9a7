class A:
    def __init__(self): self.__x = 1; self._y = 2
    def get(self): return self.__x
class B(A):
    def __init__(self): super().__init__(); self.__x = 9
b = B()
print(b.get(), sorted(vars(b)), b._A__x)
try: b.__x
except AttributeError as e: print(e)
