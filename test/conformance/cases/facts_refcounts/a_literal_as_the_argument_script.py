import sys
g = sys.getrefcount
print(g(1257), g('two words'), g(b'abq'), g('zq_ident'), g(7.25), g((1, 2, 3)))
