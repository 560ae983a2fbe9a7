import threading

def first():
    raise ValueError("one")

def second():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise KeyError("two") from e

for f in (first, second):
    t = threading.Thread(target=f)
    t.start()
    t.join()
print("main goes on")
