class A:
    def __str__(self): return 'A'
    def __del__(self): print('del')
print(A())
print('x', A(), 'y')
s = f'{A()}'
print(s)
s = '%s' % A()
print(s)
