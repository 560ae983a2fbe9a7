import sys
g = sys.getrefcount
A = type('A', (), {})
print(g(A))
print(g(type('B', (), {})))
