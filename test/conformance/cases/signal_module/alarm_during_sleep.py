import signal, time

calls = []
def tick(signum, frame):
    calls.append(signum)
signal.signal(signal.SIGALRM, tick)
signal.setitimer(signal.ITIMER_REAL, 0.02)
start = time.monotonic()
time.sleep(0.2)
print(time.monotonic() - start >= 0.2)
signal.setitimer(signal.ITIMER_REAL, 0)
print(calls)
print(signal.alarm(100), signal.alarm(0), signal.alarm(0))
