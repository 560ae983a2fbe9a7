import signal

def late(signum, frame):
    raise TimeoutError(f"{signal.Signals(signum).name} in {frame.f_code.co_name}")

def forever():
    n = 0
    while True:
        n += 1

old = signal.signal(signal.SIGALRM, late)
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    forever()
except TimeoutError as e:
    print(e)
print(signal.getitimer(signal.ITIMER_REAL))
signal.signal(signal.SIGALRM, old)
