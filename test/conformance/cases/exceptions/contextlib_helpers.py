from contextlib import suppress, contextmanager, ExitStack, closing, nullcontext
with suppress(KeyError): {}['x']
@contextmanager
def cm():
    print('in')
    try: yield 5
    except ValueError as e: print('handled', e)
    finally: print('out')
with cm() as v: print(v); raise ValueError('v')
with ExitStack() as s:
    s.callback(print, 'callback'); s.enter_context(cm())
with nullcontext(3) as n: print(n)
