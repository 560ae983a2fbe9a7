import sys
g = sys.getrefcount
import threading
x = object()
r = []
t = threading.Thread(target=lambda a: r.append(g(a)), args=(x,))
print(g(x))
t.start(); t.join()
print(r, g(x))
