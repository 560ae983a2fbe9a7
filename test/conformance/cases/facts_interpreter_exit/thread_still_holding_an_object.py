class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import threading
a = N('a')
t = threading.Thread(target=lambda x: print('thread', x.n), args=(N('arg'),))
t.start(); t.join()
print('end')
