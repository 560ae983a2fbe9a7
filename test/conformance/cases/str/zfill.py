s = 'Hello, World'
print('42'.zfill(5))
print('-42'.zfill(5))
print('+1'.zfill(4))
print('abc'.zfill(2))
print(''.zfill(3))
print('--1'.zfill(5))
