import threading, time

gate = threading.Event()

def key(x):
    if x == 2:
        gate.wait()
    return -x

def opener():
    time.sleep(0.02)
    print("opens")
    gate.set()

threading.Thread(target=opener).start()
print(sorted([1, 2, 3], key=key))
