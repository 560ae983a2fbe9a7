import sys
g = sys.getrefcount
try: raise ValueError('x')
except ValueError as e:
    print(g(e))
    k = e
print(g(k))
