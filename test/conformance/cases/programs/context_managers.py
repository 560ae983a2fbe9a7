from contextlib import contextmanager
import io, sys

class Timer:
    def __enter__(self): print('timer on'); self.n = 0; return self
    def tick(self): self.n += 1
    def __exit__(self, kind, value, tb):
        print('timer off after', self.n, 'ticks', kind.__name__ if kind else 'no error')
        return kind is KeyError

@contextmanager
def transaction(store):
    backup = dict(store)
    try:
        yield store
        print('commit')
    except Exception as e:
        store.clear(); store.update(backup)
        print('rollback:', e)
        raise

@contextmanager
def captured():
    old, sys.stdout = sys.stdout, io.StringIO()
    try: yield sys.stdout
    finally: sys.stdout = old

with Timer() as t:
    for i in range(3): t.tick()
with Timer() as t:
    t.tick()
    raise KeyError('swallowed')
store = {'a': 1}
with transaction(store) as s: s['b'] = 2
try:
    with transaction(store) as s:
        s['a'] = 100
        s['c'] = 1 / 0
except ZeroDivisionError: pass
print(store)
with captured() as out: print('hidden text')
print(repr(out.getvalue()))
with Timer(), transaction(store) as s:
    s['a'] = undefined_name
