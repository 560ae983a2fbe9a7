class M(type):
    def __new__(m, name, bases, ns, **k):
        print('new', name, k)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **k): super().__init__(name, bases, ns)
    def __call__(cls, *a): print('call'); return super().__call__(*a)
    def hello(cls): return 'hello from ' + cls.__name__
class A(metaclass=M, opt=1): pass
class B(A): pass
A(); print(B.hello(), type(B).__name__)
