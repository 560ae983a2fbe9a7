import sys
a = sys.getunicodeinternedsize()
s = sys.intern(''.join(['zz', 'qq', '1']))
b = sys.getunicodeinternedsize()
print(b - a)
d = {}
for i in range(10): setattr(type('X', (), {}), 'q', 1) if 0 else d.setdefault(sys.intern('nm%d' % i), 1)
print(sys.getunicodeinternedsize() - b)
del s
d.clear()
print(sys.getunicodeinternedsize() - a)
