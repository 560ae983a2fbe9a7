import threading, queue, time
log, lock = [], threading.Lock()
def say(*a):
    with lock: log.append(' '.join(map(str, a)))
cond, items = threading.Condition(), []
def consumer(n):
    for _ in range(n):
        with cond:
            cond.wait_for(lambda: items, timeout=5)
            say('got', items.pop(0))
def producer(n):
    for i in range(n):
        with cond: items.append(i); cond.notify()
ts = [threading.Thread(target=consumer, args=(3,), name='C'), threading.Thread(target=producer, args=(3,), name='P')]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(log), [t.is_alive() for t in ts], ts[0].name, ts[0].daemon)
b = threading.Barrier(3, action=lambda: say('all here')); log.clear()
def meet(i): 
    say('arrive'); order = b.wait(); say('pass'); 
ts = [threading.Thread(target=meet, args=(i,)) for i in range(3)]
[t.start() for t in ts]; [t.join() for t in ts]; print(log, b.parties, b.n_waiting, b.broken)
sem = threading.BoundedSemaphore(2); sem.acquire(); sem.release()
for f in (lambda: sem.release(), lambda: threading.Lock().release(), lambda: threading.RLock().release(), lambda: ts[0].start(), lambda: threading.Thread().join(), lambda: threading.Condition().notify(), lambda: threading.current_thread().join(), lambda: threading.Semaphore(-1), lambda: threading.Barrier(0), lambda: threading.Thread(target=5).run(), lambda: threading.Thread(5), lambda: queue.Queue(1).get_nowait(), lambda: queue.Queue().task_done(), lambda: queue.Queue(1).get(timeout=0.01), lambda: queue.Queue().get(timeout=-1), lambda: threading.Event().wait(0.01), lambda: lock.acquire(timeout=-5), lambda: lock.acquire(False, 5), lambda: threading.Timer(1), lambda: threading.local().x, lambda: threading.Thread(name='x', daemon=True)):
    try: print(f())
    except Exception as e: print(type(e).__name__, '|', e)
def boom(): raise KeyError('in thread')
t = threading.Thread(target=boom, name='Worker-7'); t.start(); t.join()
threading.excepthook = lambda a: print('hook', a.exc_type.__name__, a.exc_value, a.thread.name)
t = threading.Thread(target=boom, name='W2'); t.start(); t.join()
e = threading.Event(); tm = threading.Timer(0.02, e.set); tm.start(); print(e.wait(2), e.is_set(), tm.finished.is_set() or tm.join() or tm.finished.is_set())
tm = threading.Timer(50, boom); tm.start(); tm.cancel(); tm.join(); print('cancelled', threading.active_count())
q = queue.PriorityQueue(); [q.put(x) for x in ((2, 'b'), (1, 'a'), (3, 'c'))]; print([q.get()[1] for _ in range(q.qsize())], queue.LifoQueue(2).full())
loc = threading.local(); loc.v = 'main'
def use(): 
    print(hasattr(loc, 'v')); loc.v = 'thread'
t = threading.Thread(target=use); t.start(); t.join(); print(loc.v)
r = threading.RLock()
with r:
    with r: print(r.acquire(blocking=False), repr(r)[:30])
print(threading.main_thread().name, threading.current_thread() is threading.main_thread(), repr(threading.current_thread())[:25])
class Counter(threading.Thread):
    def __init__(self, n): super().__init__(); self.n, self.total = n, 0
    def run(self):
        for i in range(self.n): self.total += i
cs = [Counter(n) for n in (10, 100)]; [c.start() for c in cs]; [c.join() for c in cs]; print([c.total for c in cs])
class Bad(threading.Thread):
    def __init__(self): pass
Bad().start()
