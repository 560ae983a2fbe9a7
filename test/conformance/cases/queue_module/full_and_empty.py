import queue

q = queue.Queue(maxsize=2)
q.put("a")
q.put_nowait("b")
print(q.full(), q.qsize(), q.maxsize)
for call in (lambda: q.put_nowait("c"), lambda: q.put("c", block=False), lambda: q.put("c", timeout=0.01)):
    try:
        call()
    except queue.Full as e:
        print("Full", repr(e))
print(q.get(), q.get_nowait())
for call in (q.get_nowait, lambda: q.get(block=False), lambda: q.get(timeout=0.01), lambda: q.get(True, 0)):
    try:
        call()
    except queue.Empty as e:
        print("Empty", repr(e))
for call in (lambda: q.get(timeout=-1), lambda: q.put(1, timeout=-1)):
    try:
        call()
    except ValueError as e:
        print(e)
print(queue.Empty.__module__, queue.Full.__module__)
