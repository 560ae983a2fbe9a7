# Looking at the memory of objects and writing there: counts, digits, characters, items.
import _ctypes, sys, gc, weakref
from ctypes import *
class F(Structure): _fields_=[('a',c_bool,1),('b',c_bool,1),('e',c_bool,1),('c',c_char)]
for args in ((False,True,False,b'a'),(True,True,False),(False,False,True,b'b'),(True,)):
    f=F(*args); print(f.a,f.b,f.e,f.c,list(bytes(f)))
class U(Union): _fields_=[('a',c_int,3),('b',c_int,4),('c',c_char),('d',c_short,2)]
class Cyc(Structure): _fields_=[('o',py_object)]
c=Cyc(); c.o=py_object(c) if 0 else [c]; w=weakref.ref(c); del c; gc.collect(); print(w() is None)
print(string_at(addressof(create_string_buffer(b'hello world')),5))
s=b'abcdef'; print(string_at(id(s)+bytes.__basicsize__-1, 6))
print((c_char*6).from_address(id(s)+32).raw, (c_ubyte*6).from_address(id(s)+32)[:])
# object headers
class PyObject(Structure): _fields_=[('ob_refcnt',c_ssize_t),('ob_type',c_void_p)]
x=[1,2,3]; y=x
o=PyObject.from_address(id(x)); print(o.ob_refcnt, o.ob_type==id(list), o._objects, o._b_needsfree_)
z=x; print(o.ob_refcnt); del y,z; print(o.ob_refcnt)
print(c_long.from_address(id(x)).value, c_size_t.from_address(id(x)+16).value)
class PyList(Structure): _fields_=PyObject._fields_+[('size',c_ssize_t),('items',POINTER(py_object)),('alloc',c_ssize_t)]
l=PyList.from_address(id(x)); print(l.size, l.items[1], l.alloc, [l.items[i] for i in range(l.size)])
x.append(4); print(l.size, l.alloc)
t=(10,20,'x'); print([cast(c_void_p.from_address(id(t)+24+8*i).value, py_object).value for i in range(3)])
d=(c_uint32*3).from_address(id(2**70)+24)
n=2**70+5; print((c_uint32*3).from_address(id(n)+24)[:])
n=-12345; print(c_uint32.from_address(id(n)+24).value)
f=3.25; print(c_double.from_address(id(f)+16).value)
st='hello'; off=sys.getsizeof('')-1; print(string_at(id(st)+off,5), c_ssize_t.from_address(id(st)+16).value)
w='héllo'; print(c_ssize_t.from_address(id(w)+16).value)
def val(): return 1000003
v=val(); c_uint32.from_address(id(v)+24).value=77; print(v, val(), 1000003)
fl=1.5; c_double.from_address(id(fl)+16).value=9.75; print(fl)
bb=b'mutable?'; memmove(id(bb)+32, b'MUT', 3); print(bb)
tt=(1,2,3); c_void_p.from_address(id(tt)+24).value=id('abc'); print(tt)
ss='abcdef'; memset(id(ss)+off, ord('z'), 2); print(ss, len(ss))
print(cast(id(x), py_object).value is x, sys.getrefcount(x))
pythonapi.Py_IncRef(py_object(x)); print(sys.getrefcount(x)); pythonapi.Py_DecRef(py_object(x)); print(sys.getrefcount(x))
PyObject.from_address(id(x)).ob_refcnt += 2; print(sys.getrefcount(x)); PyObject.from_address(id(x)).ob_refcnt -= 2; print(sys.getrefcount(x))
class A: 
    __slots__=('p','q')
a=A(); a.p=5; a.q='Q'; print([cast(c_void_p.from_address(id(a)+16+8*i).value, py_object).value for i in range(2)])
import _ctypes
print(_ctypes.PyObj_FromPtr(id(x)) is x)
five=c_uint32.from_address(id(5)+24)
print(five.value)
ba=bytearray(b'hello'); p=(c_char*5).from_buffer(ba); print(string_at(addressof(p),5)); p[0]=b'J'; print(ba)
import array
print(c_char_p(id(b'xyz')+32).value)
