class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class S: __slots__ = ('c', 'a', 'b')
x = S(); x.c = N('c'); x.a = N('a'); x.b = N('b')
print("end of the program")
