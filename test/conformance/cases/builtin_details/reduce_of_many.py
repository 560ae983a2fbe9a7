import copyreg, pickle, copy
class C: pass
def s(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
s(lambda: C().__reduce_ex__(2)[1:])
c=C(); c.x=1; s(lambda: c.__reduce_ex__(2)[1:])
c=C(); c.x=1; del c.x; s(lambda: c.__reduce_ex__(2)[1:])
class S: __slots__=('a','b','__p','__dict__')
x=S(); s(lambda: x.__reduce_ex__(2)[1:]); x.a=1; s(lambda: x.__reduce_ex__(2)[1:]); x.q=1; s(lambda: x.__reduce_ex__(2)[1:])
class T: __slots__=('a','b','__p')
x=T(); s(lambda: x.__reduce_ex__(2)[1:]); x.a=1; x._T__p=5; s(lambda: x.__reduce_ex__(2)[1:])
s(lambda: x.__reduce_ex__(1)); s(lambda: x.__reduce_ex__(0))
class L(list): pass
s(lambda: L([1]).__reduce_ex__(2)[1:3]); l=L(); l.z=1; s(lambda: l.__reduce_ex__(2)[1:3])
class LS(list): __slots__=('k',)
l=LS(); l.k=1; s(lambda: l.__reduce_ex__(2)[1:3])
class I(int): pass
s(lambda: I(3).__reduce_ex__(2))
class D(dict): pass
s(lambda: D(a=1).__reduce_ex__(2)[1:3])
class BA(bytearray): pass
b=BA(b'abc'); b.x=1; s(lambda: b.__reduce_ex__(2)[1:]); s(lambda: copy.copy(b).x); s(lambda: pickle.loads(pickle.dumps(b)))
class BS(bytearray): __slots__=('x','__dict__')
b=BS(b'abc'); b.x=1; b.y=3; s(lambda: b.__reduce_ex__(2)[1:]); s(lambda: copy.copy(b).x); s(lambda: b.__reduce__()[1:])
from collections import deque, OrderedDict, defaultdict, Counter
class DQ(deque): __slots__=('x','y','__dict__')
d=DQ([1,2]); d.x=4; d.w=1; s(lambda: d.__reduce__()[1:3]); s(lambda: copy.copy(d).x)
class SS(set): __slots__=('x',)
q=SS([1]); q.x=3; s(lambda: q.__reduce__()[1:]); s(lambda: copy.copy(q).x)
s(lambda: SS([1]).__reduce__()[1:])
s(lambda: set([1]).__reduce__()); s(lambda: frozenset([1]).__reduce__())
class SP(set): pass
s(lambda: SP([1]).__reduce__()[1:])
s(lambda: OrderedDict(a=1).__reduce__()[1:3]); o=OrderedDict(a=1); o.x=3; s(lambda: o.__reduce__()[1:3])
class OD(OrderedDict): __slots__=('k',)
o=OD(a=1); o.k=3; s(lambda: o.__reduce__()[1:3])
s(lambda: Counter('aab').__reduce__()); s(lambda: defaultdict(int,a=1).__reduce__()[:4])
class GN:
    def __getnewargs__(self): return [1]
s(lambda: GN().__reduce_ex__(2))
class GE:
    def __getnewargs_ex__(self): return ((1,2),{'a':1})
s(lambda: GE().__reduce_ex__(2)[1:])
class GE2:
    def __getnewargs_ex__(self): return (1,{'a':1})
s(lambda: GE2().__reduce_ex__(2))
class GE3:
    def __getnewargs_ex__(self): return ((1,),2)
s(lambda: GE3().__reduce_ex__(2))
class GE4:
    def __getnewargs_ex__(self): return ((1,),)
s(lambda: GE4().__reduce_ex__(2))
class GE5:
    def __getnewargs_ex__(self): return 5
s(lambda: GE5().__reduce_ex__(2))
s(lambda: open.__reduce_ex__(2)); s(lambda: [].append.__reduce__()); s(lambda: object().__reduce_ex__(2)); s(lambda: object().__reduce__())
s(lambda: memoryview(b'').__reduce_ex__(2)); s(lambda: property().__reduce_ex__(2)); s(lambda: staticmethod(1).__reduce_ex__(2)[1:]); 
s(lambda: Exception(1).__reduce_ex__(2)); s(lambda: slice(1,2).__reduce__()); s(lambda: range(3).__reduce__()); s(lambda: (3).__reduce_ex__(2)); s(lambda: 'a'.__reduce_ex__(2)); s(lambda: (1,).__reduce_ex__(2)); s(lambda: (3).__reduce_ex__(1)); 
s(lambda: 1.5.__reduce_ex__(2)); s(lambda: 1j.__reduce_ex__(2)); s(lambda: None.__reduce_ex__(2)); s(lambda: Ellipsis.__reduce_ex__(2)); s(lambda: {}.__reduce_ex__(2)[:3]); s(lambda: [].__reduce_ex__(2)[:3])
s(lambda: ().__getnewargs__()); s(lambda: True.__reduce_ex__(2)); s(lambda: zip([1],[2]).__reduce__()[0]); s(lambda: map(int,'12').__reduce__()[:1]); s(lambda: enumerate('ab').__reduce__()[0]); s(lambda: reversed([1]).__reduce__()); s(lambda: iter([1]).__reduce__()); s(lambda: iter({1}).__reduce__()); s(lambda: iter({1:2}).__reduce__()); s(lambda: iter('ab').__reduce__()); s(lambda: iter(range(4)).__reduce__())
