import queue, threading

inbox, outbox = queue.SimpleQueue(), queue.SimpleQueue()

def echo():
    while (item := inbox.get()) is not None:
        outbox.put(item[::-1])

t = threading.Thread(target=echo)
t.start()
for word in ("alpha", "beta", "gamma"):
    inbox.put(word)
print([outbox.get(timeout=5) for _ in range(3)])
inbox.put(None)
t.join()
try:
    outbox.get(timeout=0.01)
except queue.Empty:
    print("nothing more", outbox.qsize(), outbox.empty())
try:
    outbox.get(timeout=-1)
except ValueError as e:
    print(e)
print(queue.SimpleQueue[int], queue.Queue[str])
