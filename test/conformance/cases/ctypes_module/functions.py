# Functions by address, Python functions as C ones, arguments, what keeps what alive, and the C library's functions on memory.
import re, sys, ctypes
from ctypes import *
def t(f):
    try: print(re.sub('0x[0-9a-f]+', '0x', repr(f())))
    except BaseException as e: print(type(e).__name__, e)
# cparam forms and conversions
for x in (c_short(3), c_ubyte(3), c_float(2.5), c_char_p(b'a'), c_void_p(5), c_wchar_p('x'), py_object(3), c_longdouble(2)):
    t(lambda: repr(type(x).from_param(x.value))[:14])
t(lambda: byref(c_int(3), 4)._obj)
f = pythonapi.PyLong_FromLong
f.restype = py_object
t(lambda: f(5)); t(lambda: f(1.5)); t(lambda: f(2**70))
t(lambda: f(c_long(-7)))
f.argtypes=[c_long]
t(lambda: f(5)); t(lambda: f(5,6)); t(lambda: f()); t(lambda: f('x')); 
def s(o,n,v): setattr(o,n,v)
t(lambda: s(f,'argtypes',5)); t(lambda: s(f,'argtypes',[5])); t(lambda: s(f,'restype',5)); t(lambda: s(f,'restype',print)); t(lambda: s(f,'errcheck',5))
f.restype = py_object
f.errcheck = lambda r, fn, args: (r, fn is f, args)
t(lambda: f(8))
t(lambda: repr(f)[:20])
class A:
    _as_parameter_ = 12
g = pythonapi.PyLong_FromLong; 
h = CFUNCTYPE(c_int, c_int)(lambda x: x*2)
t(lambda: h(A())); t(lambda: h(object())); t(lambda: h(None))
k = CFUNCTYPE(c_void_p, c_void_p)(lambda p: p)
t(lambda: k(None)); t(lambda: k(5)); t(lambda: k(b'abc').__class__); t(lambda: k(c_int(5)))
m = CFUNCTYPE(c_char_p, c_char_p)(lambda p: p)
t(lambda: m(None))
n = CFUNCTYPE(None, POINTER(c_int))(lambda p: p.__setitem__(0, 99))
i = c_int(1); t(lambda: n(byref(i))); t(lambda: i); t(lambda: n(pointer(i))); t(lambda: n(i))
o = CFUNCTYPE(py_object, py_object)(lambda p: p)
t(lambda: o([1,2])); 
d = CFUNCTYPE(c_double, c_double, c_float)(lambda a,b: a+b); t(lambda: d(1,2.5)); t(lambda: d(1,c_float(2)))
class P(Structure): _fields_=[('x',c_int),('y',c_int)]
pp = CFUNCTYPE(c_int, P)(lambda p: p.x+p.y); t(lambda: pp(P(3,4)))
q = CFUNCTYPE(P, c_int)
t(lambda: q(lambda x: P(x,x)))
t(lambda: CFUNCTYPE(c_int)(lambda: 5)()); t(lambda: CFUNCTYPE(None)(lambda: 5)())
t(lambda: type(h._objects['0'])); t(lambda: repr(h)[:30])
x=[]
a=py_object(x); t(lambda: (a._objects is x, sys.getrefcount(x), a.value is x, sys.getrefcount(x)))
b=cast(id(x), py_object); t(lambda: (b.value is x, b._objects)); t(lambda: sys.getrefcount(x))
del a; t(lambda: sys.getrefcount(x))
c=pointer(py_object(x)); t(lambda: (c.contents.value is x, c[0] is x, sorted(c._objects)))
t(lambda: c._objects)
p=pointer(c_int(5)); t(lambda: p._objects); p.contents=c_int(9); t(lambda: (p[0], p._objects)); p[0]=4; t(lambda: p.contents)
t(lambda: s(p,'contents',5)); 
w=c_wchar_p('hé'); t(lambda: w.value); t(lambda: type(w._objects)); w.value='xyz'; t(lambda: w.value)
ca=(c_char_p*2)(b'a',b'b'); t(lambda: ca[:]); t(lambda: ca._objects)
class N(Structure): _fields_=[('p',P),('a',c_char_p),('arr',c_char_p*2)]
y=N(); y.a=b'zz'; y.arr[1]=b'qq'; t(lambda: y._objects); t(lambda: y.p._b_base_ is y); y.p.x=4; t(lambda: (y.p.x, y.arr[1]))
t(lambda: bytes(P(1,2))); t(lambda: bytearray(P(1,2))); t(lambda: P(1,2)==P(1,2)); 
t(lambda: P.from_buffer_copy(b'\1\0\0\0\2\0\0\0').y)
ba=bytearray(8); z=P.from_buffer(ba); z.x=258; t(lambda: ba); t(lambda: ba.append(1)); del z; t(lambda: ba.append(1))
t(lambda: (c_char*5).from_buffer(bytearray(b'hello')).value); t(lambda: cast(b'hello', c_char_p).value); t(lambda: cast(c_char_p(b'x'), c_void_p).value.__class__)
t(lambda: (c_int*3)(1,2,3)[-1]); t(lambda: (c_int*3)(1,2,3)[::-1]); t(lambda: len((c_int*3)())); t(lambda: 2 in (c_int*3)(1,2,3)); t(lambda: sum((c_int*3)(1,2,3)))
r=(c_int*3)(1,2,3); resize(r, 24); t(lambda: (sizeof(r), len(r), list(r)))
e=c_int(5); t(lambda: s(e,'value','x')); e.value=7; t(lambda: e.value); t(lambda: s(e, 'foo', 3)); t(lambda: e.foo); t(lambda: e.__dict__)
t(lambda: CDLL(None).strlen(b'hello')); t(lambda: cdll.LoadLibrary('libc.so.6').abs(-5)); t(lambda: ctypes.util)
import ctypes.util; t(lambda: ctypes.util.find_library('c')); t(lambda: ctypes.util.find_library('nosuch')); t(lambda: ctypes.util.find_library('m'))
libc=CDLL('libc.so.6'); t(lambda: libc.toupper(97)); t(lambda: libc.strlen); libc.strchr.restype=c_char_p; t(lambda: libc.strchr(b'hello', ord('l'))); t(lambda: libc.atoi(b'42')); libc.malloc.restype=c_void_p; mm=libc.malloc(c_size_t(16)); memset(mm,0x41,16); t(lambda: string_at(mm,4)); libc.free(c_void_p(mm))
t(lambda: libc['abs'](-3)); t(lambda: ctypes.CDLL.__mro__); 
cmp=CFUNCTYPE(c_int, POINTER(c_int), POINTER(c_int))(lambda a,b: a[0]-b[0])
arr=(c_int*5)(5,3,9,1,7); libc.qsort(arr, 5, sizeof(c_int), cmp); t(lambda: arr[:])
t(lambda: libc.__class__); t(lambda: libc._name)
t(lambda: pythonapi.PyObject_Repr)
