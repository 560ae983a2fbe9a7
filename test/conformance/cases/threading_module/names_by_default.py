import threading
from functools import partial

def worker():
    pass

class Callable:
    def __call__(self):
        pass

print(threading.Thread(target=worker).name)
print(threading.Thread().name)
print(threading.Thread(target=lambda: 0).name)
print(threading.Thread(target=Callable()).name)
print(threading.Thread(target=partial(worker)).name)
print(threading.Thread(target=worker, name="mine").name)
print(threading.Thread(name=5).name)
print(threading.current_thread().name, threading.main_thread() is threading.current_thread())
