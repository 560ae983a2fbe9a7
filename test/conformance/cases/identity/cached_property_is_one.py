from functools import cached_property
class A:
    @cached_property
    def p(self): return []
a = A()
print(a.p is a.p, 'p' in vars(a), A().p is a.p)
