class A: pass
class S: __slots__ = ('x',)
def f(): pass
print([id(o) % 16 for o in (object(), [], {}, (1, []), set(), 10**9, 1.5, 'ab' * int('3'), b'x' * int('3'), A(), S(), f, f.__code__, A, None, True, 5, 'a', (), int, len, range(3), 1j, Exception())])
