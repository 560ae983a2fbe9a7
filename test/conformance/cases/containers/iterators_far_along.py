# Sequence iterators near the last position, and what each thread handles.
import sys, threading
class U:
    def __getitem__(self, i): return i
it=iter(U()); it.__setstate__(sys.maxsize-2)
for i in range(4):
    try: print(next(it), it.__reduce__()[2])
    except OverflowError as e: print(e)
it.__setstate__(-42); print(next(it))
print(list(sys._current_exceptions().values()))
try: 1/0
except Exception: print(list(sys._current_exceptions().values())[0] if sys.version_info >= (3,12) else list(sys._current_exceptions().values())[0][:2])
def f(a,b):
    try: raise ValueError('oops')
    except ValueError: a.set(); b.wait()
a,b=threading.Event(),threading.Event()
th=threading.Thread(target=f,args=(a,b)); th.start(); a.wait()
e=sys._current_exceptions(); print(len(e), [x if sys.version_info>=(3,12) else x[:2] for x in e.values()]); b.set(); th.join()
print(hasattr(sys,'_stdlib_dir'))
