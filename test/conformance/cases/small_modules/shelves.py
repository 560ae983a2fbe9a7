# shelve and dbm.dumb: values that stay in files.
import shelve, os, dbm, dbm.dumb
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class P:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
with shelve.open('data') as db:
    db['a'] = [1, 2, 3]; db['b'] = {'x': (1, 'y')}; db['p'] = P('bob'); db['é'] = None
    print(sorted(db.keys()), len(db), 'a' in db, 'z' in db, db.get('z', 5), db['p'].n)
    db['a'].append(4); print(db['a'])
    del db['b']; t(lambda: db['b'])
    db.update({'m': 1, 'n': 2}); print(sorted(db.items(), key=lambda kv: kv[0])[0], db.pop('m'), db.setdefault('q', 7))
t(lambda: db['a']); t(lambda: len(db)); print(repr(db.dict))
with shelve.open('data', writeback=True) as db: db['a'].append(99); db.sync(); print(db['a'])
with shelve.open('data', 'r') as db: print(db['a'], sorted(db))
t(lambda: shelve.open('missing', 'r')); t(lambda: shelve.Shelf({}).__getitem__(5))
s = shelve.Shelf({}); s['k'] = 1; print(list(s.dict), s['k'], list(s.values()), isinstance(s, dict)); s.close()
d = dbm.dumb.open('dd', 'c'); d['x'] = 'text'; d[b'y'] = b'bytes'; print(d['x'], d.keys(), len(d), b'x' in d, 'x' in d, list(d), d.get('q'), d.items()); d['x'] = 'a' * 600; print(len(d['x'])); d.close()
t(lambda: d['x']); print(dbm.whichdb('dd'), dbm.whichdb('nope'), sorted(n for n in os.listdir() if n.startswith('dd')), open('dd.dir').read())
t(lambda: d.__setitem__('k', 'v')); e = dbm.dumb.open('dd', 'r'); t(lambda: e.__setitem__('k', 'v')); t(lambda: dbm.dumb.open('dd','q')); w = dbm.dumb.open('dd'); t(lambda: w.__setitem__(5, 'v')); t(lambda: w.__setitem__('k', 5)); t(lambda: w['nokey'])
