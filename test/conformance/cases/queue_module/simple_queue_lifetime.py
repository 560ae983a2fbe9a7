import queue, sys, weakref, gc

class Item:
    def __del__(self):
        print("item gone")

q = queue.SimpleQueue()
i = Item()
print(sys.getrefcount(i))
q.put(i)
print(sys.getrefcount(i))
del i
print("deleting the queue")
del q
q = queue.SimpleQueue()
q.put(q)
r = weakref.ref(q)
del q
print(gc.collect() > 0, r())
