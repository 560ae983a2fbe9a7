import gc
gc.collect()
class A:
    def __del__(self): raise RuntimeError('x')
a = A(); a.me = a; del a
import sys
sys.stderr = None
print(gc.collect(), gc.garbage)
