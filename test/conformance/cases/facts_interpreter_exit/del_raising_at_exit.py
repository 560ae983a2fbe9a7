class N:
    def __del__(self): raise ValueError('x')
a = N()
print('end')
