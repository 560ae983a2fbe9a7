class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = N(1); x.next = N(2); x.next.next = N(3)
print("made")
del x
print('end')
