import sys
if sys.version_info < (3, 11): raise SystemExit("no groups")
exec('''
try:
    raise ExceptionGroup("eg", [ValueError(1), TypeError(2), OSError(3)])
except* ValueError as e:
    print("v", e.exceptions)
    raise KeyError("new")
except* TypeError:
    print("t")
''')
