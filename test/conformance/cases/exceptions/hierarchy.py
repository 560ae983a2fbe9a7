for e in (ZeroDivisionError, KeyError, IndexError, FileNotFoundError, UnicodeDecodeError, RecursionError, ModuleNotFoundError, NotImplementedError, StopIteration, KeyboardInterrupt, SystemExit, GeneratorExit, UnboundLocalError, TabError, BrokenPipeError, DeprecationWarning):
    print(e.__name__, [c.__name__ for c in e.__mro__[1:-1]])
