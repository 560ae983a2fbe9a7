# Hooks for threads that run already, where deprecations point to, and the count of a Python-level lock.
import sys
import threading
import warnings

print(sorted(name for name in threading.__all__ if 'set' in name))
lock = threading._PyRLock()
print(lock.acquire(), lock.acquire(), lock._count, lock._is_owned(), hasattr(lock, '_recursion_count'))
if hasattr(lock, '_recursion_count'):
    print(lock._recursion_count())
lock.release()
lock.release()
try:
    lock.release()
except RuntimeError as e:
    print(e, repr(lock).split(' at ')[0])
if hasattr(threading, 'setprofile_all_threads'):
    seen = []
    begun, go = threading.Event(), threading.Event()

    def inner():
        pass

    def work():
        begun.set()
        go.wait()
        inner()

    worker = threading.Thread(target=work)
    worker.start()
    begun.wait()
    threading.setprofile_all_threads(lambda frame, event, arg: seen.append(frame.f_code.co_name) if frame.f_code.co_name == 'inner' else None)
    go.set()
    worker.join()
    threading.setprofile_all_threads(None)
    print(seen, threading.getprofile(), sys.getprofile())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    thread = threading.Thread(target=print, name='t')
    thread.getName()
    thread.setName('u')
    thread.isDaemon()
    thread.setDaemon(True)
    threading.currentThread()
    threading.activeCount()
    threading.Event().isSet()
    with threading.Condition() as condition:
        condition.notifyAll()
for each in caught:
    print(each.lineno, each.filename.rpartition('/')[2], each.category.__name__, each.message)
print(list(vars(thread)), thread.name, thread.daemon)
gate = threading.Barrier(1, action=lambda: print('through'))
print(gate.wait(), gate.n_waiting, gate.broken, list(vars(gate)), list(vars(threading.Semaphore())), list(vars(threading.Event())))


def broken():
    raise KeyError('action')


gate = threading.Barrier(1, broken)
for _ in range(2):
    try:
        gate.wait()
    except (KeyError, threading.BrokenBarrierError) as e:
        print(repr(e), gate.broken)
