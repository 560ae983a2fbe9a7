import sys
if sys.version_info >= (3, 11):
    print(sys.getsizeof(ExceptionGroup('a', [ValueError()])))
