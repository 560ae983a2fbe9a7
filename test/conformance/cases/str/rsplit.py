s = 'Hello, World'
print('a,b,c'.rsplit(',', 1))
print('a b  c'.rsplit())
print('a b c d'.rsplit(None, 2))
print(' a '.rsplit(' '))
print('aXXb'.rsplit('X'))
