class M(type): pass
class A(metaclass=M): pass
print(type(type) is type, type(A) is M, A().__class__ is A, type(int) is type, object.__class__ is type)
