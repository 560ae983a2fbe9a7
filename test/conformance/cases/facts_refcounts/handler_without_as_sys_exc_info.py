import sys
g = sys.getrefcount
try: raise ValueError('x')
except ValueError:
    e = sys.exc_info()[1]
    print(g(e))
print(g(e))
