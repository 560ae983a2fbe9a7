import weakref
class A: pass
class S: __slots__ = ()
class SW: __slots__ = ('__weakref__',)
class I(int): pass
class T(tuple): pass
class L(list): pass
def f(): pass
for o in (A(), S(), SW(), 5, 'a', (), [], {}, {1}, frozenset(), None, f, A, int, I(1), T(), L(), (x for x in ()), f.__code__, object(), weakref, len, [].append, A().__init__, Exception(), 1.5, b'', range(3), type('B', (A,), {'__slots__': ()})()):
    try:
        weakref.ref(o); print(type(o).__name__, 'yes', end='; ')
    except TypeError as e: print(type(o).__name__, 'no', end='; ')
print()
try: weakref.ref(5)
except TypeError as e: print(e)
