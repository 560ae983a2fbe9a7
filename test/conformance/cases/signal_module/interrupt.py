import signal
def work():
    try:
        signal.raise_signal(signal.SIGINT)
    finally:
        print("cleaned up")
try:
    work()
except KeyboardInterrupt as e:
    print("interrupted", e.args)
signal.signal(signal.SIGINT, lambda s, f: print("not now", s, f.f_code.co_name))
work()
signal.signal(signal.SIGINT, signal.SIG_IGN)
work()
signal.signal(signal.SIGINT, signal.default_int_handler)
for args in ((), (1,), (1, 2, 3)):
    try:
        signal.default_int_handler(*args)
    except TypeError as e:
        print(e)
work()
