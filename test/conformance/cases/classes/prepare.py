class M(type):
    @classmethod
    def __prepare__(m, name, bases): print('prepare'); return {'injected': 5}
class A(metaclass=M): y = injected + 1
print(A.y, A.injected)
