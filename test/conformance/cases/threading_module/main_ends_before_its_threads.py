import atexit, threading, time

def late(n):
    time.sleep(n / 50)
    print("late", n, threading.main_thread().is_alive())

atexit.register(print, "atexit")
for n in (2, 1):
    threading.Thread(target=late, args=(n,)).start()
print("main is done")
