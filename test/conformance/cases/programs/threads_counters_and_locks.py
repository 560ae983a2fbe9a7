"""Threads: locks, queues, events, barriers, thread-local data, pools and what they report."""
import threading, queue, time
from concurrent.futures import ThreadPoolExecutor, as_completed, CancelledError, TimeoutError as FTimeout
total = 0
lock = threading.Lock()
def add(n):
    global total
    for _ in range(n):
        with lock: total += 1
ts = [threading.Thread(target=add, args=(500,), name=f'T{i}', daemon=i == 2) for i in range(3)]
print(ts[0].is_alive(), ts[2].daemon, ts[1].name)
for t in ts: t.start()
for t in ts: t.join()
print(total, [t.is_alive() for t in ts], threading.active_count(), threading.current_thread().name, threading.main_thread() is threading.current_thread())
q = queue.Queue(3)
def worker(out):
    while True:
        item = q.get()
        if item is None: break
        out.append(item ** 2)
        q.task_done()
out = []
w = threading.Thread(target=worker, args=(out,)); w.start()
for i in range(5): q.put(i)
q.join(); q.put(None); w.join()
print(out, q.qsize())
local = threading.local(); local.x = 1
def see(res): res.append(hasattr(local, 'x'))
res = []; t = threading.Thread(target=see, args=(res,)); t.start(); t.join(); print(res, local.x)
def boom(n): raise ValueError(f'boom {n}')
threading.excepthook = lambda args: print('hook', args.exc_type.__name__, args.exc_value, args.thread.name)
t = threading.Thread(target=boom, args=(1,), name='B'); t.start(); t.join()
with ThreadPoolExecutor(max_workers=2, thread_name_prefix='P') as ex:
    fs = [ex.submit(pow, 2, i) for i in range(4)] + [ex.submit(boom, 2)]
    print([f.result() for f in fs[:4]], repr(fs[4].exception()), fs[0].done(), list(ex.map(len, ['a', 'bb'])))
    try: fs[4].result()
    except ValueError as e: print('raised', e)
try: ex.submit(len, '')
except RuntimeError as e: print(e)
pq = queue.PriorityQueue(); [pq.put(x) for x in ((2, 'b'), (1, 'z'), (3, 'a'))]; print([pq.get()[1] for _ in range(3)])
lq = queue.LifoQueue(); lq.put(1); lq.put(2); print(lq.get(), lq.get_nowait())
for f in (lambda: lq.get_nowait(), lambda: lq.get(timeout=0.01), lambda: queue.Queue(1).put(1, timeout=-1), lambda: lock.release(), lambda: ts[0].start(), lambda: threading.Thread(target=5).run(), lambda: threading.Thread(args=1).run(), lambda: threading.current_thread().join(), lambda: threading.Thread().join(), lambda: threading.Semaphore(-1), lambda: threading.BoundedSemaphore(1).release(), lambda: threading.RLock().release(), lambda: threading.Condition().notify(), lambda: threading.Thread(None, None, 'n', (), {}, 1), lambda: threading.Timer(), lambda: ThreadPoolExecutor(0), lambda: q.task_done(), lambda: lock.acquire(False, 1), lambda: threading.Barrier(0)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
e = threading.Event(); print(e.is_set(), e.wait(0.01)); e.set(); print(e.wait())
r = threading.RLock(); print(r.acquire(), r.acquire(), lock.locked(), lock.acquire(), lock.acquire(timeout=0.01), lock.acquire(blocking=False))
b = threading.Barrier(2); t = threading.Thread(target=b.wait); t.start(); print(b.wait() in (0, 1), b.parties, b.broken); t.join()
tm = threading.Timer(0.01, print, ['timer', 'fired']); tm.start(); tm.join(); tm2 = threading.Timer(5, print); tm2.start(); tm2.cancel(); tm2.join()
print(threading.Thread(name='x'), isinstance(lock, type(threading.Lock())), repr(threading.local())[:24])
threading.excepthook = threading.__excepthook__
t = threading.Thread(target=boom, args=(3,), name='Last'); t.start(); t.join()
print('end')
