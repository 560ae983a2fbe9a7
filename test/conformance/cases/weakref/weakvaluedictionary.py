import weakref
class A: pass
d = weakref.WeakValueDictionary()
a, b = A(), A()
d['a'] = a; d['b'] = b
print(sorted(d), len(d), d['a'] is a)
del a
print(sorted(d), len(d), d.get('a'), 'a' in d)
try:
    d['a']
except KeyError as e:
    print('KeyError', e)
