from concurrent.futures import ThreadPoolExecutor, as_completed, wait, FIRST_COMPLETED, Future, CancelledError, TimeoutError, FIRST_EXCEPTION
import time, threading
def work(n):
    if n == 3: raise ValueError(f'bad {n}')
    time.sleep(0.001 * n)
    return n * n
with ThreadPoolExecutor(max_workers=2, thread_name_prefix='pool') as ex:
    fs = {ex.submit(work, n): n for n in range(5)}
    for f in sorted(as_completed(fs), key=fs.get):
        try: print(fs[f], f.result(), f.done(), f.running(), f.cancelled())
        except ValueError as e: print(fs[f], 'error', e, repr(f.exception()))
    print(list(ex.map(pow, [2, 3], [5, 2])), list(ex.map(str, [])))
    it = ex.map(work, [1, 3, 2])
    print(next(it))
    try: next(it)
    except ValueError as e: print('map', e)
    try: next(it)
    except StopIteration: print('stopped')
    print(ex.submit(lambda: threading.current_thread().name[:5]).result())
    done, not_done = wait([ex.submit(work, 1), ex.submit(work, 3)])
    print(len(done), len(not_done))
for f in (lambda: ex.submit(work, 1), lambda: ThreadPoolExecutor(0), lambda: Future().result(timeout=0), lambda: ThreadPoolExecutor('a')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
f = Future(); print(f.cancel(), f.cancelled(), f.done())
try: f.result()
except CancelledError as e: print('cancelled', repr(e))
f = Future(); f.add_done_callback(lambda fut: print('callback', fut.result())); f.set_result(5); f.add_done_callback(lambda fut: 1/0); print(f)
try: f.set_result(6)
except Exception as e: print(type(e).__name__, e)
f = Future(); f.set_exception(KeyError('k'))
try: f.result()
except KeyError as e: print(repr(e))
ex = ThreadPoolExecutor(1, initializer=lambda: print('init'))
print(ex.submit(sum, [1, 2]).result()); ex.shutdown(wait=True, cancel_futures=True)
with ThreadPoolExecutor() as ex:
    fut = ex.submit(work, 3)
fut.result()
