from concurrent.futures import ThreadPoolExecutor, CancelledError, Future
import threading

gate = threading.Event()
with ThreadPoolExecutor(1) as pool:
    first = pool.submit(gate.wait)
    second = pool.submit(print, "never printed")
    third = pool.submit(lambda: "third")
    print(first.cancel(), second.cancel(), second.cancelled(), second.done())
    try:
        second.result()
    except CancelledError as e:
        print("cancelled", repr(e))
    gate.set()
print(first.result(), third.result())
with ThreadPoolExecutor(1) as pool:
    gate.clear()
    a = pool.submit(gate.wait)
    b = pool.submit(int)
    pool.shutdown(wait=False, cancel_futures=True)
    gate.set()
print(a.result(), b.cancelled())
