import pickle, shelve, configparser, os, copy
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f'P({self.x}, {self.y})'
    def __eq__(self, o): return vars(self) == vars(o)
class Guarded(Point):
    def __getstate__(self): print('getstate'); return {'x': self.x}
    def __setstate__(self, s): print('setstate', s); self.__dict__.update(s, y='restored')
class Reduced:
    def __init__(self, n): self.n = n
    def __reduce__(self): return Reduced, (self.n + 1,)
p = pickle.loads(pickle.dumps(Point(1, [2])))
print(p, p == Point(1, [2]), pickle.loads(pickle.dumps(Guarded(1, 2))), pickle.loads(pickle.dumps(Reduced(1))).n, copy.copy(Reduced(5)).n)
shared = [1]; a, b = pickle.loads(pickle.dumps((shared, shared))); print(a is b)
loop = []; loop.append(loop); l2 = pickle.loads(pickle.dumps(loop)); print(l2[0] is l2, pickle.loads(pickle.dumps({1: {2, 3}, 'f': len, 'c': Point, 'n': None, 'e': ...})))
print(len(pickle.dumps([1] * 10)) > 5, pickle.dumps('a', 0), pickle.dumps(5, 2), pickle.HIGHEST_PROTOCOL, pickle.dumps([1, 'a'], 3))
for bad in (lambda: pickle.dumps(lambda: 0), lambda: pickle.dumps(open(os.devnull)), lambda: pickle.dumps((i for i in [])), lambda: pickle.loads(b''), lambda: pickle.loads(b'garbage'), lambda: pickle.loads(pickle.dumps([1, 2])[:-3]), lambda: pickle.loads('str'), lambda: pickle.dumps(os), lambda: pickle.load(5), lambda: pickle.dumps(type('Local', (), {})()), lambda: pickle.dumps([lambda x: x]), lambda: pickle.dumps(5, 99), lambda: pickle.loads(b'c__main__\nNope\n.'), lambda: pickle.loads(b'cnope\nNope\n.'), lambda: pickle.dumps({}.keys()), lambda: pickle.dumps(memoryview(b''))):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
with open('d.pkl', 'wb') as f:
    for o in (1, 'two', [3]): pickle.dump(o, f)
with open('d.pkl', 'rb') as f:
    try:
        while True: print(pickle.load(f), end=' ')
    except EOFError as e: print('EOF', e)
with shelve.open('db') as db:
    db['a'] = [1]; db['a'].append(2); db['p'] = Point(0, 0); print(db['a'], sorted(db), 'p' in db, len(db), db.get('z', 'no'))
    try: db['missing']
    except KeyError as e: print(repr(e))
    try: db[5] = 1
    except Exception as e: print(type(e).__name__, e)
with shelve.open('db', writeback=True) as db: db['a'].append(3)
with shelve.open('db') as db: print(db['a'], dict(db)['p']); del db['a']; print(list(db.keys()))
try: db['x']
except ValueError as e: print(e)
c = configparser.ConfigParser()
c.read_string('''[DEFAULT]
home = /root
[server]
port = 80
host: local
debug = yes
path = %(home)s/www
multi = one
  two
; comment
[empty]
''')
print(c.sections(), c['server']['path'], c.getint('server', 'port'), c['server'].getboolean('debug'), c.get('server', 'nope', fallback='fb'), dict(c['empty']), c.options('server'), repr(c['server']['multi']), 'PORT' in c['server'], c.has_section('DEFAULT'))
for bad in (lambda: c['nope'], lambda: c['server']['nope'], lambda: c.get('x', 'y'), lambda: c.get('server', 'zz'), lambda: c.getint('server', 'host'), lambda: c.getboolean('server', 'port'), lambda: c.add_section('server'), lambda: c.add_section('DEFAULT'), lambda: c.set('server', 'a', 5), lambda: c.read_string('[a]\nx=1\nx=2'), lambda: c.read_string('[b]\n[b]'), lambda: c.read_string('x=1'), lambda: c.read_string('[c]\njunk'), lambda: c.read('missing.ini'), lambda: c.set('server', 'b', '%x'), lambda: c.read_dict({'r': {'v': '%(none)s'}}) or c.get('r', 'v'), lambda: c.remove_option('q', 'x'), lambda: c.read_dict({'s2': {'a': 1, 'b': None}}) or dict(c['s2'])):
    try: print(bad())
    except Exception as e: print(type(e).__name__, '|', e)
c['new'] = {'k': 'v'}; c.remove_section('r'); c.remove_section('s2')
with open('o.ini', 'w') as f: c.write(f)
print(open('o.ini').read())
