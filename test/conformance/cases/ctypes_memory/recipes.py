# What articles on memory do with ctypes.
from ctypes import *
print(c_char_p(id(b'xyz')+32).value)
# famous: adding a method to a built-in type by its dict
class Dummy: pass
def get_dict(cls):
    d=cls.__dict__
    return cast(c_void_p.from_address(id(d)+2*sizeof(c_void_p)).value, py_object).value
def shout(self): return self.upper()+'!'
get_dict(str)['shout']=shout
pythonapi.PyType_Modified(py_object(str))
print('abc'.shout())
# refcount helper
def refcount(a): return c_long.from_address(a).value
L=[]; a=id(L); print(refcount(a)); M=L; print(refcount(a)); del M; print(refcount(a)); del L; print(refcount(a))
# struct printing
class Point(Structure):
    _fields_=[('x',c_int),('y',c_int)]
    def __repr__(self): return f'Point({self.x},{self.y})'
ps=(Point*3)(*[(i,i*i) for i in range(3)]); print(list(ps)); ps[1].x=77; print(ps[1])
for f,t in Point._fields_: print(f, t.__name__, getattr(Point,f).offset, getattr(Point,f).size)
buf=create_string_buffer(sizeof(Point)); memmove(buf, byref(Point(3,4)), sizeof(Point)); print(Point.from_buffer(buf), buf.raw)
arr=(c_int*4)(*range(4)); p=cast(arr, POINTER(c_int)); print(p[:4], p[2]); p2=cast(addressof(arr)+4, POINTER(c_int)); print(p2[0])
i=c_int(0x01020304); print(list(cast(pointer(i), POINTER(c_ubyte))[:4]))
u=type('U',(Union,),{'_fields_':[('f',c_float),('i',c_uint32)]})(); u.f=1.0; print(hex(u.i)); u.i=0x40490fdb; print(round(u.f,5))
a=[1,2]; b=[a]; 
class PyListObject(Structure): _fields_=[('r',c_ssize_t),('t',py_object),('n',c_ssize_t),('items',POINTER(c_void_p)),('alloc',c_ssize_t)]
lo=PyListObject.from_address(id(a)); print(lo.t, lo.n, lo.alloc)
lo.items[0]=id('swap'); print(a)
print(PyListObject.from_address(id([])).items.__class__.__name__, bool(PyListObject.from_address(id([])).items))
print(c_int.from_buffer(bytearray(b'\x01\0\0\0')).value, int.from_bytes(bytes(c_int(-2)),'little',signed=True))
swap=(c_void_p*2).from_address(addressof(lo.items.contents)) ; q=[object(),object()]; lo2=PyListObject.from_address(id(q)); x,y=id(q[0]),id(q[1]); lo2.items[0],lo2.items[1]=y,x; print(id(q[0])==y, id(q[1])==x)
import sys
print(sys.getrefcount(q[0]))
# tuple hacking
t=(1,2,3); c_long.from_address(id(t)+24+8).value=id('two'); print(t)
s='immutable'; 
# immortal
v=[]; print(sys.getrefcount(v))
print(cast(c_char_p(b'hi'), POINTER(c_char))[:2]); print(c_char_p.from_buffer(c_void_p(0)).value)
ptr=POINTER(c_int)(); print(bool(ptr)); ptr.contents=c_int(3); print(ptr[0], bool(ptr))
pp=pointer(pointer(c_int(9))); print(pp[0][0], pp.contents.contents)
print(sizeof(pp), POINTER(POINTER(c_int)) is type(pp), POINTER(c_int)._type_, (c_int*3)._type_)
def f(p): p[0]*=2
z=c_int(21); f(pointer(z)); print(z.value)
