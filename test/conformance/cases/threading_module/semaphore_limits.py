import threading, time

sem = threading.Semaphore(2)
active = peak = 0
guard = threading.Lock()

def job():
    global active, peak
    with sem:
        with guard:
            active += 1
            peak = max(peak, active)
        time.sleep(0.01)
        with guard:
            active -= 1

threads = [threading.Thread(target=job) for _ in range(6)]
for t in threads: t.start()
for t in threads: t.join()
print(peak, active)
b = threading.BoundedSemaphore(1)
try:
    b.release()
except ValueError as e:
    print(e)
try:
    threading.Semaphore(-1)
except ValueError as e:
    print(e)
print(b.acquire(blocking=False), b.acquire(blocking=False), b.acquire(timeout=0.01))
try:
    b.acquire(blocking=False, timeout=1)
except ValueError as e:
    print(e)
