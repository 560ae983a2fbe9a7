import sys
ref = sys.getrefcount
x = object()
d = dict.fromkeys('abc', x)
print(ref(x))
e = d.copy(); d.update(z=x)
print(ref(x))
print(ref(d.pop('a')), ref(d.get('b')), ref(d.setdefault('y', x)), ref(d['z']))
