import sys, atexit, os
atexit.register(print, 'registered first')
@atexit.register
def last(): print('registered last'); sys.stdout.flush()
def bad(): raise ValueError('in atexit')
atexit.register(bad)
for code in (None, 0, 3, 'message', [1], 2.5, True, (), -1, 'a' * 3):
    try: sys.exit(code)
    except SystemExit as e: print(repr(e), e.code, e.args)
try: exit()
except SystemExit as e: print('exit', e.code)
try: quit('q')
except SystemExit as e: print('quit', e.code)
try: raise SystemExit
except SystemExit as e: print(e.code)
try: raise SystemExit(1, 2)
except SystemExit as e: print(e.code)
try:
    try: sys.exit(9)
    except Exception: print('not caught by Exception')
    finally: print('finally runs')
except BaseException as e: print('caught', e)
def deep(n):
    if n == 0: sys.exit('deep exit')
    try: deep(n - 1)
    finally: print('unwinding', n)
try: sys.exit(1, 2)
except TypeError as e: print(e)
deep(3)
