class D:
    def __set_name__(self, owner, name): self.name = name; print(owner.__name__, name)
    def __get__(self, o, t): return self if o is None else o.__dict__.get(self.name, 'unset')
    def __set__(self, o, v): o.__dict__[self.name] = v * 2
class A: x = D(); y = D()
a = A(); print(a.x); a.x = 5; print(a.x, a.__dict__, isinstance(A.x, D))
