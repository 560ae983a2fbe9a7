from concurrent.futures import ThreadPoolExecutor
import threading

local = threading.local()
ready = []

def init(tag):
    local.tag = tag
    ready.append(threading.current_thread().name)

def work(n):
    return threading.current_thread().name, local.tag, n

with ThreadPoolExecutor(2, thread_name_prefix="pool", initializer=init, initargs=("x",)) as pool:
    results = [pool.submit(work, n).result() for n in range(3)]
print(results, sorted(set(ready)))
for args in ((0,), (-1,)):
    try:
        ThreadPoolExecutor(*args)
    except ValueError as e:
        print(e)
try:
    ThreadPoolExecutor(1, initializer=5)
except TypeError as e:
    print(e)
