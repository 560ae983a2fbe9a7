class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class A:
    def __del__(self):
        global b
        b = N('made late')
        print('A')
a = A()
print('end')
