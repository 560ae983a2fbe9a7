import threading

t = threading.Thread(target=lambda: None)
for call in (t.join, t.start, t.start, lambda: threading.current_thread().join(), lambda: setattr(t, "daemon", True)):
    try:
        call()
    except RuntimeError as e:
        print(e)
t.join()
t.join()

class Broken(threading.Thread):
    def __init__(self):
        pass
try:
    Broken().start()
except RuntimeError as e:
    print(e)
try:
    threading.Thread(5)
except AssertionError as e:
    print(e)
