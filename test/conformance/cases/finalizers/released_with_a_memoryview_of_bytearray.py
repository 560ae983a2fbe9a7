class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class B(bytearray):
    def __del__(self): print("buffer")
x = memoryview(B(b"ab"))
print("made")
del x
print('end')
