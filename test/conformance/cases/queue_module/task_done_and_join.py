import queue, threading

q = queue.Queue()
results = []

def worker():
    while True:
        item = q.get()
        if item is None:
            break
        results.append(item * item)
        q.task_done()

threads = [threading.Thread(target=worker) for _ in range(3)]
for t in threads:
    t.start()
for i in range(10):
    q.put(i)
q.join()
print(sorted(results), q.unfinished_tasks)
for _ in threads:
    q.put(None)
for t in threads:
    t.join()
try:
    for _ in range(9):
        q.task_done()
except ValueError as e:
    print(e)
