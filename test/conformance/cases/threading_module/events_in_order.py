import threading, time

ready = threading.Event()
log = []

def waiter(n):
    log.append(("waits", n))
    ready.wait()
    log.append(("goes", n))

threads = [threading.Thread(target=waiter, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
print(log)
ready.set()
for t in threads:
    t.join()
print(sorted(log), ready.is_set())
print(ready.wait(0.01), threading.Event().wait(0.01))
