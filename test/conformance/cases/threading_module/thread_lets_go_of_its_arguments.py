import threading, weakref, sys

class Big:
    pass

b = Big()
r = weakref.ref(b)
t = threading.Thread(target=lambda x: None, args=(b,))
del b
print(r() is not None)
t.start()
t.join()
print(r(), hasattr(t, "_target"), hasattr(t, "_args"))
