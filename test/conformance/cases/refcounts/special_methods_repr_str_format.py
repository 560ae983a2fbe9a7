import sys
ref = sys.getrefcount
class A:
    def __repr__(self): return str(ref(self))
    def __format__(self, spec): return str(ref(self))
a = A()
print(repr(a), str(a), f'{a}', f'{a!r}', format(a), '%s' % a, '%r' % [a], [a])
