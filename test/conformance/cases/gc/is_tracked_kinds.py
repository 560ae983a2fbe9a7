import gc
class A: pass
class S: __slots__ = ()
def f(): pass
for x in (1, 1.5, 'a', b'', None, True, (), (1, 2), [], {}, {'a': 1}, {'a': []}, set(), frozenset(), A(), S(), A, f, f.__code__, range(3), bytearray(), len, object()):
    print(type(x).__name__, gc.is_tracked(x))
