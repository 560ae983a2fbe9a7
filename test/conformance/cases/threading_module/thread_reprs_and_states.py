import threading, re

def show(t):
    print(re.sub(r"\d{6,}", "N", repr(t)))

gate = threading.Event()
t = threading.Thread(target=gate.wait, name="waiter")
show(t)
t.start()
show(t)
gate.set()
t.join()
show(t)
d = threading.Thread(target=gate.wait, daemon=True)
show(d)
show(threading.current_thread())
show(threading.Timer(5, print))
