import re
import threading


def shown(thing):
    return re.sub("0x[0-9a-f]+", "0x", repr(thing))


for thing in threading.Event(), threading.Semaphore(2), threading.BoundedSemaphore(3), threading.Barrier(2):
    print(shown(thing))
print(type(threading.RLock).__name__)
lock = threading._RLock()
with threading.Condition(lock) as _:
    lock.acquire()
    print(shown(lock))
    print(threading.Condition(lock).wait(0.01), lock._count)
    lock.release()
print(shown(lock))
