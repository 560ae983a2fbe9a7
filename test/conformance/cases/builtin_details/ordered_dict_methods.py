from collections import OrderedDict
def s(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
o=OrderedDict(a=1,b=2,c=3)
import sys
print(type(iter(o)), type(iter(o.keys())), type(iter(o.values())), type(iter(o.items())), type(reversed(o)), type(reversed(o.items())))
print(sys.getsizeof(iter(o)), sys.getsizeof(iter(o.items())), sys.getsizeof(reversed(o)), sys.getsizeof(o.keys()))
print(list(reversed(o)), list(reversed(o.items())), list(reversed(o.values())), list(reversed(o.keys())))
def m():
    for k in o: o['z'+k]=1
s(m); 
o=OrderedDict(a=1,b=2,c=3)
def m():
    for k in o: del o[k]
s(m)
o=OrderedDict(a=1,b=2,c=3)
def m():
    for k in o: o.move_to_end('a')
s(m)
o=OrderedDict(a=1,b=2,c=3)
def m():
    for k,v in o.items(): o[k]=v+1
s(m); print(o)
it=iter(o); next(it); s(lambda: it.__reduce__()); print(list(it)); s(lambda: next(it)); s(lambda: it.__length_hint__())
s(lambda: o.pop('a')); s(lambda: o.pop('q')); s(lambda: o.pop('q',5)); s(lambda: o.pop('q',default=6)); s(lambda: o.pop(key='b')); s(lambda: o.pop()); s(lambda: o.pop(1,2,3))
s(lambda: o.setdefault('n',default=9)); s(lambda: o.setdefault('n')); s(lambda: o.setdefault('u')); s(lambda: o.setdefault(key='kk', default=2)); print(o)
s(lambda: OrderedDict.fromkeys('abc',value=0)); s(lambda: OrderedDict.fromkeys(iterable='ab')); s(lambda: OrderedDict.fromkeys('abc',1)); s(lambda: OrderedDict.fromkeys())
class M(OrderedDict):
    def __missing__(self,k): return 0
    def __setitem__(self,k,v): print('set',k); super().__setitem__(k,v)
    def __delitem__(self,k): print('del',k); super().__delitem__(k)
    def __getitem__(self,k): print('get',k); return super().__getitem__(k)
x=M(a=1); s(lambda: x.pop('a',6)); s(lambda: x.pop('a',6)); s(lambda: x.setdefault(5,9)); s(lambda: x.setdefault(5,10)); s(lambda: M.fromkeys('ab',3)); s(lambda: x.pop('zz')); s(lambda: x.popitem()); s(lambda: x.copy())
s(lambda: x.move_to_end('nope')); s(lambda: OrderedDict().popitem()); s(lambda: OrderedDict(a=1)==dict(a=1)); s(lambda: OrderedDict(a=1,b=2)==OrderedDict(b=2,a=1))
s(lambda: OrderedDict(a=1)|{'b':2}); s(lambda: {'b':2}|OrderedDict(a=1)); y=OrderedDict(a=1); y|={'q':1}; print(y); s(lambda: OrderedDict(a=1)|3)
print(y.keys(), y.items(), y.values()); s(lambda: OrderedDict([1])); s(lambda: OrderedDict(1,2)); s(lambda: sys.getsizeof(OrderedDict())); s(lambda: sys.getsizeof(OrderedDict(zip(range(10),range(10)))))
y.attr=3; print(y.__dict__, sys.getsizeof(y)); z=y; z['me']=z; print(z)
s(lambda: OrderedDict([(1,)])); s(lambda: OrderedDict([()])); s(lambda: OrderedDict([(1,2,3)])); s(lambda: OrderedDict(5)); s(lambda: OrderedDict().update(1,2)); s(lambda: OrderedDict(['ab','cd'])); 
class K:
    def keys(self): return ['x','y']
    def __getitem__(self,k): return k*2
s(lambda: OrderedDict(K())); s(lambda: M(K(), z=1)); w=M(); w.update(a=1); w.update({'b':2}); w.update([('c',3)]); print(w)
class LastUpdated(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
l=LastUpdated(a=1,b=2,c=3); l['a']=9; print(l, l.__init__(b=5), l)
