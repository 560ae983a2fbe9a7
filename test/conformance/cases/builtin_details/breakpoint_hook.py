# breakpoint() calls what $PYTHONBREAKPOINT names, or whatever sys.breakpointhook has become.
import os
import sys


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


print(sys.breakpointhook, sys.breakpointhook is sys.__breakpointhook__)
for name in ('0', 'builtins.len', 'len', 'sys.intern'):
    os.environ['PYTHONBREAKPOINT'] = name
    show(lambda: breakpoint('text'))
os.environ['PYTHONBREAKPOINT'] = 'no_such_module.thing'
show(lambda: breakpoint())
os.environ['PYTHONBREAKPOINT'] = 'sys.no_such_name'
show(lambda: breakpoint())
sys.breakpointhook = lambda *args, **kws: (args, kws)
show(lambda: breakpoint(1, x=2))
del sys.breakpointhook
show(lambda: breakpoint())
