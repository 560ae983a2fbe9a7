import threading, time

a, b = threading.Lock(), threading.Lock()
log = []

def grab(first, second, name):
    with first:
        time.sleep(0.05)
        got = second.acquire(timeout=0.1 if name == "one" else 1)
        log.append((name, got))
        if got:
            second.release()

ts = [threading.Thread(target=grab, args=args) for args in ((a, b, "one"), (b, a, "two"))]
for t in ts: t.start()
for t in ts: t.join()
print(log, a.locked(), b.locked())
