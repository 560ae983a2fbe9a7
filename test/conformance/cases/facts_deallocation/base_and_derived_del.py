class B:
    def __del__(self): print('B')
class C(B):
    def __del__(self):
        print('C')
        super().__del__()
class D(B): pass
C()
D()
