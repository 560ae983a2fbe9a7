import sys
g = sys.getrefcount
class A: pass
print(g(object()), g([]), g({}), g(A()), g(1.5 * len('ab')), g(str(12345)), g(lambda: 0))
