class A:
    def __len__(self): return 0
class B:
    def __bool__(self): return 5
print(bool(A()))
try: bool(B())
except TypeError as e: print(e)
