import gc, weakref, sys
class Node:
    alive = 0
    def __init__(self, name): self.name, self.link = name, None; Node.alive += 1
    def __del__(self): Node.alive -= 1; print('del', self.name)
    def __repr__(self): return f'Node({self.name})'
gc.collect(); gc.disable()
a = Node('a'); b = a; print(sys.getrefcount(a)); del b; print(sys.getrefcount(a)); a = None
x, y = Node('x'), Node('y'); x.link, y.link = y, x
wx = weakref.ref(x, lambda r: print('callback', r() is None))
del x, y; print(Node.alive, wx()); print(gc.collect(), Node.alive, wx())
l = []; l.append(l); del l; print(gc.collect()); d = {}; d['self'] = d; del d; print(gc.collect())
def cyc():
    def inner(): return inner
    return inner
cyc(); print(gc.collect()); 
class P: pass
p = P(); p.p = p; del p; print(gc.collect())
try: raise ValueError
except ValueError as e: err = e; fr = e.__traceback__.tb_frame
del fr; err = None
wv = weakref.WeakValueDictionary(); wk = weakref.WeakKeyDictionary(); ws = weakref.WeakSet()
n = Node('n'); wv['n'] = n; wk[n] = 'data'; ws.add(n); print(len(wv), len(wk), len(ws), wv['n'], list(wk.values()), n in ws)
pr = weakref.proxy(n); print(pr.name, type(pr).__name__, repr(weakref.ref(n))[:12]); fin = weakref.finalize(n, print, 'finalized', 1); print(fin.alive, fin.peek()[1])
del n; print(len(wv), len(wk), len(ws), fin.alive, wv.get('n', 'gone'))
for bad in (lambda: pr.name, lambda: weakref.ref(5), lambda: weakref.ref('s'), lambda: weakref.ref([]), lambda: weakref.ref((1,)), lambda: weakref.ref(None), lambda: wv['n'], lambda: weakref.proxy(5), lambda: weakref.ref(Node), lambda: weakref.ref(len)() is len, lambda: wk[5], lambda: wk.__setitem__(5, 1), lambda: weakref.ref(), lambda: weakref.ref(P(), 1, 2), lambda: weakref.ref(P())(), lambda: weakref.WeakMethod(P().__init__), lambda: weakref.getweakrefcount(P), lambda: hash(weakref.ref(P()))):
    try: print(str(bad())[:40])
    except Exception as e: print(type(e).__name__, '|', e)
k = P(); r1, r2 = weakref.ref(k), weakref.ref(k); print(r1 is r2, weakref.getweakrefcount(k), weakref.getweakrefs(k) == [r1], r1 == r2)
print(gc.isenabled(), gc.get_threshold()[0] > 0, gc.is_tracked([]), gc.is_tracked(()), gc.is_tracked((1, [])), gc.is_tracked({}), gc.is_tracked({'a': 1}), gc.is_tracked('a'), gc.is_tracked(P()), len(gc.get_referrers(k)) > 0, gc.get_referents([1, 'a']), gc.garbage)
class Slotted: __slots__ = ('a',)
class WSlot: __slots__ = ('a', '__weakref__')
try: weakref.ref(Slotted())
except TypeError as e: print(e)
print(weakref.ref(WSlot())())
class Res:
    def __del__(self): raise RuntimeError('in del')
r = Res(); del r; print('continues')
z = Node('resurrect'); keep = []
class Zombie:
    def __del__(self): keep.append(self); print('rise')
q = Zombie(); del q; print(len(keep)); keep.clear(); print(len(keep))
z.link = z; print('exit now')
