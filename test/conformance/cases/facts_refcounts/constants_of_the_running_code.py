import sys
g = sys.getrefcount

print(g(257), g(1.5), g(10**20), g(1j))
print(g((1, 2)), g((1, 2, 'x')), g(b'ab'))
x = 257
print(g(x))
y = 1.25
print(g(y), g(1.25))
