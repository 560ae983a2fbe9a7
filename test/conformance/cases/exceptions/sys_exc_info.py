import sys
print(sys.exc_info())
try: raise KeyError('k')
except KeyError: print(sys.exc_info()[0].__name__, sys.exc_info()[1])
print(sys.exc_info())
if hasattr(sys, 'exception'): print(sys.exception())
