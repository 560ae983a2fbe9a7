def s(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class I:
    def __index__(self): return 3
class B:
    def __bytes__(self): return b'B!'
class BB:
    def __bytes__(self): return 5
for T in (bytes, bytearray):
    for a,k in (((),{}),((0.0,),{}),((['0'],),{}),(([0.0],),{}),(([None],),{}),((),{'encoding':'ascii'}),((),{'errors':'ignore'}),((0,'ascii'),{}),((b'','ascii'),{}),((0,),{'errors':'ignore'}),((b'',),{'errors':'ignore'}),(('',),{}),(('',),{'errors':'ignore'}),(('',b'ascii'),{}),(('','ascii',b'i'),{}),((3,),{}),((I(),),{}),((B(),),{}),((BB(),),{}),((-1,),{}),(([256],),{}),((None,),{}),(([I()],),{}),(((1,2),),{}),((object(),),{}),(({1:2},),{}),(('é','latin-1'),{}),((b'a','b','c','d'),{}),((),{'x':1})):
        s(lambda: T(*a,**k))
s(lambda: ord(bytearray(b'a'))); s(lambda: ord(b'ab')); s(lambda: ord(bytearray())); s(lambda: ord(5)); s(lambda: ord(memoryview(b'a')))
a=bytearray()
for x in ('abc','',1.0,['a'],[1.0],[256],b'q',range(3)): s(lambda: a.extend(x))
print(a)
class K:
    def __getnewargs_ex__(self): return ((1,),{})
s(lambda: K().__reduce_ex__(2)[1:]); s(lambda: K().__reduce_ex__(2)[0].__name__)
b=bytearray(range(10)); v=memoryview(b)
def f(): b[1:-1:2]=b''
def g(): b[1:-1]=b'abc'
def h(): b[2:4]=b'xy'
def d(): del b[::2]
def e(): b.clear()
for q in (f,g,h,d,e,lambda: b.pop(), lambda: b.append(1), lambda: b.extend(b'a'), lambda: b.remove(3), lambda: b.insert(0,1), lambda: b.__init__(5), lambda: b.__iadd__(b'x'), lambda: b.__imul__(2), lambda: b.reverse()): s(q)
print(b)
