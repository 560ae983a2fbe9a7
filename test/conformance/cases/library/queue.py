import queue
q = queue.Queue(); q.put(1); q.put(2)
print(q.get(), q.qsize(), q.empty())
p = queue.PriorityQueue(); p.put(3); p.put(1)
print(p.get(), queue.LifoQueue().empty())
try:
    queue.Queue().get_nowait()
except Exception as error:
    print(type(error).__name__, error)
try:
    queue.Queue(1).put_nowait(1) or queue.Queue(-1).get(block=False)
except Exception as error:
    print(type(error).__name__, error)
