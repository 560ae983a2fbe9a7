class A:
    def __hash__(self): return -1
class B:
    def __hash__(self): return 2**70
class C:
    def __eq__(self, o): return True
class D:
    def __hash__(self): return 'x'
print(hash(A()), hash(B()))
for cls in C, D:
    try:
        hash(cls())
    except TypeError as e:
        print(e)
