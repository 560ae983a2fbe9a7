import sys
g = sys.getrefcount
class I(int): pass
class S(str): pass
print(g(I(5)), g(S('a')))
i = I(5)
print(g(i))
