import threading, time

fired = []
a = threading.Timer(0.2, fired.append, args=["a"])
b = threading.Timer(0.5, fired.append, ["b"])
c = threading.Timer(0.01, lambda **kw: fired.append(kw), kwargs={"x": 1})
for t in (a, b, c):
    t.start()
b.cancel()
for t in (a, b, c):
    t.join()
print(fired, a.finished.is_set(), a.is_alive())
