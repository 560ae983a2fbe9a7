class A:
    def __repr__(self): return 'A()'
class B(A):
    def __str__(self): return 'b'
print(A(), str(A()), repr(B()), B(), [B()], f'{B()} {B()!r}', '%s %r' % (B(), B()))
