import gc, threading, weakref

class Thing:
    pass

local = threading.local()
refs = []
def work():
    local.thing = Thing()
    refs.append(weakref.ref(local.thing))
t = threading.Thread(target=work)
t.start()
t.join()
print(refs[0]())
x = Thing()
x.local = threading.local()
x.local.x = x
r = weakref.ref(x)
del x
gc.collect()
print(r())
