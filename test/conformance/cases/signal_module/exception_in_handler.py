import signal
class Stop(Exception):
    pass
def handler(signum, frame):
    raise Stop(signum)
signal.signal(signal.SIGUSR1, handler)
def f():
    for i in range(3):
        if i == 1:
            signal.raise_signal(signal.SIGUSR1)
    return i
try:
    f()
except Stop as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno)
        tb = tb.tb_next
for n in (0, 65, -1):
    try:
        signal.raise_signal(n)
        print("sent", n)
    except OSError as e:
        print(e)
try:
    signal.setitimer(5, 1)
except signal.ItimerError as e:
    print(type(e).__mro__[1].__name__, e)
f()
