import threading, time

lock = threading.Lock()
order = []

def use(n):
    with lock:
        order.append(n)
        time.sleep(0.02)

lock.acquire()
threads = []
for n in range(4):
    t = threading.Thread(target=use, args=(n,))
    t.start()
    threads.append(t)
    time.sleep(0.02)
print(order)
lock.release()
for t in threads:
    t.join()
print(order)
