import sys
class A:
    def __sizeof__(self): raise KeyError('no')
try:
    print(sys.getsizeof(A(), 5))
except KeyError as e:
    print('KeyError', e)
