# Where fields lie, what belongs to what, sizes, and what keeps what alive.
import _ctypes
from ctypes import *
class A(Structure): _fields_=[('a',c_char),('b',c_int),('c',c_char)]
print(_ctypes.buffer_info(A))
class B(A): _fields_=[('d',c_short)]
print(_ctypes.buffer_info(B), B.d, sizeof(B))
class C(Structure): _fields_=[('x',A),('y',A*2),('z',POINTER(A)),('f',CFUNCTYPE(None))]
print(_ctypes.buffer_info(C))
class U(Union): _fields_=[('a',c_int,3),('b',c_int,4),('c',c_char),('d',c_short,2)]
print(U.a,U.b,U.c,U.d,sizeof(U), _ctypes.buffer_info(U))
class D(Structure): pass
print(_ctypes.buffer_info(D), sizeof(D), sizeof(D()))

class E(Structure): _pack_=2; _fields_=[('a',c_char),('b',c_int),('c',c_longlong,5),('d',c_longlong,60)]
print(E.a,E.b,E.c,E.d,sizeof(E),_ctypes.buffer_info(E))
class F(Structure): _fields_=[('a',c_bool,1),('b',c_bool,1),('c',c_char),('d',c_wchar)]
f=F(True,True,b'x','é'); print(f.a,f.b,f.c,f.d,F.a)
class G(Structure): _fields_=[('a',c_wchar*4),('b',c_char*3)]
g=G('abcd',b'xyz'); print(g.a,g.b); g.a='q'; print(g.a); print(bytes(g)[:4])
try: G('abcde')
except Exception as e: print(type(e),e)
class Base(Structure): _fields_=[('x',c_int),('y',c_int)]
class Mid(Base): pass
class Top(Mid): _fields_=[('z',c_int)]
print(sizeof(Top), Top(1,2,3).z, Top(1,y=5).y)
class Sub(Base):
    def total(self): return self.x+self.y
print(Sub(1,2).total(), repr(Sub(1,2))[:9])
class V(Structure):
    _fields_=[('n',c_int),('arr',c_int*3)]
    def __init__(self,n): super().__init__(n,(1,2,3))
v=V(9); print(v.n, list(v.arr))
class Node(Structure): pass
Node._fields_=[('v',c_int),('next',POINTER(Node))]
n3=Node(3); n2=Node(2,pointer(n3)); n1=Node(1,pointer(n2))
p=n1; out=[]
while True:
    out.append(p.v)
    if not p.next: break
    p=p.next.contents
print(out)
print(n1.next.contents.next.contents.v, n1.next[0].v)
m=(c_int*3*2)((1,2,3),(4,5,6)); print(m[1][2], [list(r) for r in m], sizeof(m))
m[0][0]=99; print(m[0][0], m[0]._b_base_ is m)
import sys
x=c_int(7); r=sys.getrefcount(x); pp=pointer(x); print(sys.getrefcount(x)-r); pp.contents; print(sys.getrefcount(x)-r); q=pp.contents; print(q is x, q.value, q._b_base_ is pp); pp[0]=55; print(x)
b=byref(x); print(sys.getrefcount(x)-r, b._obj is x); del b,pp,q; print(sys.getrefcount(x)-r)
print([sys.getsizeof(o) for o in (c_int(), (c_int*100)(), Node(), pointer(x), byref(x), c_char_p(b'a'), Base.x)])
print([sys.getsizeof(o) for o in (c_int, c_int*100, Node, POINTER(c_int), U, Base)])
for T in (c_byte,c_short,c_int,c_long,c_longlong,c_float,c_double,c_longdouble,c_char,c_wchar,c_bool,c_void_p,c_char_p,py_object): print(T.__name__, sizeof(T), alignment(T), T._type_)
import weakref, gc
a=(c_int*5)(); w=weakref.ref(a); del a; print(w() is None)
T5=c_int*7; w=weakref.ref(T5); del T5; gc.collect(); print(w() is None)
class Cyc(Structure): _fields_=[('o',py_object)]
c=Cyc(); c.o=[c]; w=weakref.ref(c); del c; gc.collect(); print(w() is None)
print(string_at(addressof(create_string_buffer(b'hello world')),5))
s=b'abcdef'; print(string_at(id(s)+bytes.__basicsize__-1, 6))
print((c_char*6).from_address(id(s)+32).raw, (c_ubyte*6).from_address(id(s)+32)[:])
