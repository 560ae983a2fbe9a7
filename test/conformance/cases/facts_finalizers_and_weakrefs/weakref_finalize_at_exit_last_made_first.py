import weakref
class A: pass
a = A(); b = A()
weakref.finalize(a, print, 'fin a')
weakref.finalize(b, print, 'fin b')
f = weakref.finalize(b, print, 'fin b2')
f.atexit = False
import atexit
atexit.register(print, 'atexit 1')
atexit.register(print, 'atexit 2')
print('end of script')
