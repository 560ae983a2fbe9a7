import gc, weakref
class Node: pass
a = Node()
a.self = a
watch = weakref.ref(a)
del a
print(gc.collect(), watch())
