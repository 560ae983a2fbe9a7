class D:
    def __get__(self, o, t): return 'descriptor'
class A: x = D()
a = A(); print(a.x); a.__dict__['x'] = 'instance'; print(a.x)
