# What issues a warning is C: it is in no traceback and no stack, neither when the warning is an error nor when it is shown.
import traceback
import warnings


def names(error):
    return [frame.name for frame in traceback.extract_tb(error.__traceback__)]


def try_to(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e, names(e))


def show(*args, **kws):
    print([frame.name for frame in traceback.extract_stack()])


warnings.simplefilter('error')
try_to(lambda: warnings.warn('x'))
try_to(lambda: warnings.warn_explicit('x', UserWarning, 'f', 3))
try_to(lambda: warnings.warn('x', 6))
warnings.simplefilter('always')
warnings.showwarning = show
warnings.warn('y')
del warnings.showwarning
warnings.simplefilter('error')
warnings.warn('the last one')
