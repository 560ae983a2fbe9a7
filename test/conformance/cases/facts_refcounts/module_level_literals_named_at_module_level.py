import sys
g = sys.getrefcount

x = 1000
y = 2.5
t = (1, 2, 3)
s = 'two words'
b = b'bytes'
z = 10 ** 30
print(g(x), g(y), g(t), g(s), g(b), g(z))
u = 1000
print(g(x))
l = [1000, 1000]
print(g(x))
