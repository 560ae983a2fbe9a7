import sys
ref = sys.getrefcount
s = ''.join(['att', 'ribute_x'])
print(ref(s))
class A: pass
a = A()
setattr(a, s, 1)
print(ref(s) - 1 if ref(s) < 1000 else 'immortal')
