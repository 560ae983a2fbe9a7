class A:
    def m(self): return 'A.m'
    def n(self): return self.m()
class B(A):
    def m(self): return 'B.m ' + super().m()
print(B().n(), isinstance(B(), A), issubclass(B, A), B.__bases__, A.__subclasses__())
