import contextlib, sys, traceback
@contextlib.contextmanager
def transaction(s):
    yield s
def show(e):
    tb = e.__traceback__; out = []
    while tb: out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
    return out
def f(): 1/0
def g():
    try: f()
    except ZeroDivisionError as e:
        print('exc_info', show(e), sys.exc_info()[2] is e.__traceback__)
        e.__traceback__ = None
        print(sys.exc_info()[2] is None)
        raise
try: g()
except ZeroDivisionError as e: print(show(e))
def h():
    try: f()
    except ZeroDivisionError as e:
        try: raise e
        except ZeroDivisionError as e2: print(show(e2))
        raise
try: h()
except ZeroDivisionError as e: print(show(e))
def k():
    try: f()
    except ZeroDivisionError as e:
        try: raise e
        finally: print('fin')
try: k()
except ZeroDivisionError as e: print(show(e))
def gen():
    try: yield 1
    except ZeroDivisionError as e:
        print(show(e))
        raise
def w():
    it = gen(); next(it)
    try: f()
    except ZeroDivisionError as e:
        try: it.throw(e)
        except ZeroDivisionError: print('t', show(e))
        raise
try: w()
except ZeroDivisionError as e: print(show(e))
with contextlib.ExitStack() as st:
    @st.callback
    def _(): print('closed', sys.exc_info()[0])
try:
    with transaction({}) as s:
        f()
except ZeroDivisionError as e: print(show(e))
with transaction({}) as s:
    undefined
