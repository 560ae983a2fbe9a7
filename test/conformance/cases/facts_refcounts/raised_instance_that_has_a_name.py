import sys
g = sys.getrefcount
err = ValueError('x')
print(g(err))
try: raise err
except ValueError as e:
    print(g(e))
print(g(err), err.__traceback__ is not None)
