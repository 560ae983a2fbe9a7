# A coroutine that dies unawaited is reported by a function of the warnings module, which a program may replace, break or remove.
import sys
import warnings


def show(unraisable):
    print('unraisable:', unraisable.exc_type.__name__, unraisable.exc_value, type(unraisable.object).__name__,
          sys.getrefcount(unraisable.object))


async def work():
    pass


def forget(coroutine_function):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        coroutine_function()
    return [(str(warning.message), warning.category.__name__, type(warning.source).__name__) for warning in seen]


sys.unraisablehook = show
original = warnings._warn_unawaited_coroutine
print(original.__name__, forget(work))

warnings._warn_unawaited_coroutine = lambda coro: print('asked about', coro.cr_code.co_name, sys.getrefcount(coro))
print('replaced', forget(work))
warnings._warn_unawaited_coroutine = lambda coro: 1 / 0
print('broken', forget(work))
warnings._warn_unawaited_coroutine = None
print('not callable', forget(work))


def as_error(coro):
    raise RuntimeWarning('instead of a warning')


warnings._warn_unawaited_coroutine = as_error
print('raising a warning', forget(work))

kept = []
warnings._warn_unawaited_coroutine = kept.append
print('kept', forget(work), kept[0].cr_frame is None, sys.getrefcount(kept[0]))
try:
    kept[0].send(None)
except StopIteration as done:
    print('runs after all', done.value)
kept.clear()

sys.set_coroutine_origin_tracking_depth(2)
del warnings._warn_unawaited_coroutine
print('gone', forget(work))
warnings._warn_unawaited_coroutine = original
print(*forget(work)[0][0].splitlines()[:2], sep='\n')
warnings.simplefilter('error')
work()
