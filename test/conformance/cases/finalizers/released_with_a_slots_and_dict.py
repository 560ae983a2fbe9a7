class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class S: __slots__ = ('z', '__dict__')
x = S(); x.q = N('q'); x.z = N('z')
print("made")
del x
print('end')
