import queue, sys, threading

if sys.version_info >= (3, 13):
    q = queue.Queue()
    q.put(1)
    q.put(2)
    q.shutdown()
    try:
        q.put(3)
    except queue.ShutDown as e:
        print("put refused", repr(e))
    print(q.get(), q.get())
    try:
        q.get()
    except queue.ShutDown:
        print("get refused")
    q = queue.Queue()
    seen = []
    def waiting():
        try:
            q.get()
        except queue.ShutDown:
            seen.append("woken")
    t = threading.Thread(target=waiting)
    t.start()
    q.shutdown(immediate=True)
    t.join()
    print(seen, q.is_shutdown)
else:
    print(hasattr(queue, "ShutDown"))
