import warnings
warnings.simplefilter('ignore')
for n in (-7, -6, -5, -4, 0, 255, 256, 257, 258):
    a = int(str(n))
    b = int(str(n))
    print(n, a is b, end='; ')
print()
x = 256
y = 255 + int('1')
print(x is y)
x = 257
y = 256 + int('1')
print(x is y)
for i in range(255, 259):
    print(i is int(str(i)), end=' ')
print()
