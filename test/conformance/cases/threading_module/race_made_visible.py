import threading, time

counter = 0

def increment(delay):
    global counter
    value = counter
    time.sleep(delay)
    counter = value + 1

threads = [threading.Thread(target=increment, args=(0.05,)) for _ in range(10)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("without lock:", counter < 10)

counter = 0
lock = threading.Lock()

def safe():
    global counter
    with lock:
        value = counter
        time.sleep(0.001)
        counter = value + 1

threads = [threading.Thread(target=safe) for _ in range(10)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("with lock:", counter)
