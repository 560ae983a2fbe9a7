import threading

lock = threading.Lock()
log = []

class Resource:
    def __del__(self):
        with lock:
            log.append("closed")

def holder():
    with lock:
        log.append("holding")
        gate.wait()
        log.append("letting go")

gate = threading.Event()
t = threading.Thread(target=holder)
t.start()
threading.Timer(0.02, gate.set).start()
r = Resource()
del r
t.join()
print(log)
