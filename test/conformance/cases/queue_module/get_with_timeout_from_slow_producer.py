import queue, threading, time

q = queue.Queue()

def producer():
    for i in range(3):
        time.sleep(0.05)
        q.put(i)

t = threading.Thread(target=producer, daemon=True)
t.start()
got, misses = [], 0
while len(got) < 3:
    try:
        got.append(q.get(timeout=0.02))
    except queue.Empty:
        misses += 1
print(got, misses >= 3)
t.join()
