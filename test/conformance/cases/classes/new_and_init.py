class A:
    def __new__(cls, *a): print('new', a); return super().__new__(cls)
    def __init__(self, *a): print('init', a)
A(1, 2)
class B:
    def __new__(cls): return 'not an instance'
    def __init__(self): print('never')
print(B())
