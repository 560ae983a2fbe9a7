import sys
for e in (Exception, ValueError, KeyError, StopIteration, OSError, ImportError, SyntaxError, NameError, AttributeError, SystemExit, UnicodeError, BaseException, Warning, ZeroDivisionError):
    print(e.__name__, sys.getsizeof(e()))
