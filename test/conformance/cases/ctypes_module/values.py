# Values of C types: what they are made from, what they refuse, how they are read back; errors word for word.
import re
import sys, ctypes, _ctypes
from ctypes import *
from _ctypes import _SimpleCData
def t(f):
    try: print(re.sub('0x[0-9a-f]+', '0x', repr(f())))
    except BaseException as e: print(type(e).__name__, e)
def cls(meta_base, **ns):
    return type(meta_base)('X', (meta_base,), ns)
t(lambda: cls(_SimpleCData)); t(lambda: cls(_SimpleCData,_type_=5)); t(lambda: cls(_SimpleCData,_type_='ii')); t(lambda: cls(_SimpleCData,_type_='~')); t(lambda: cls(_SimpleCData,_type_='X')); t(lambda: cls(_SimpleCData,_type_='v'))
t(lambda: c_int('a')); t(lambda: c_int(1.5)); t(lambda: c_int(1,2)); t(lambda: c_int(value=3)); t(lambda: c_char('a')); t(lambda: c_char(300)); t(lambda: c_char(b'ab'));t(lambda: c_char(bytearray(b'a')))
t(lambda: c_double('a')); t(lambda: c_float(3.3)); t(lambda: c_wchar(1)); t(lambda: c_wchar('ab')); t(lambda: c_char_p(1.5)); t(lambda: c_char_p('x')); t(lambda: c_wchar_p(b'x')); t(lambda: c_void_p('a')); t(lambda: c_void_p(-1)); t(lambda: c_void_p(2**70))
t(lambda: c_bool([])); t(lambda: c_longdouble(1.1)); t(lambda: bytes(c_longdouble(1.1))[:10]); t(lambda: py_object()); t(lambda: py_object().value); t(lambda: py_object(5)); t(lambda: c_char_p().value); t(lambda: c_char_p(b'abc').value); t(lambda:c_char_p(b'abc')._objects)
def d(o,n):
    delattr(o,n)
t(lambda: d(c_int(),'value')); t(lambda: hash(c_int()))
class S(Structure): _fields_=[('a',c_int),('b',c_char*4),('p',POINTER(c_int)),('n',c_int*2)]
t(lambda: d(S(),'a')); t(lambda: S(1,b'ab',None,(1,2),4)); t(lambda: S(1,a=2)); t(lambda: S(q=2).q); t(lambda: S('x')); t(lambda: S(1,'ab')); t(lambda: S(1,b'abcde')); t(lambda: S(1,b'abcd').b); t(lambda: S(1,b'a',5)); t(lambda: S(1,b'a',None,(1,2,3))); t(lambda: S(n=5)); t(lambda: S(n=[1,2]))
s=S(1,b'ab',pointer(c_int(4)),(7,8)); t(lambda: sorted(s._objects)); t(lambda: s.n[:]); t(lambda: s.p[0]); t(lambda: s.p.contents); t(lambda: s.n._b_base_ is s); t(lambda: s._b_needsfree_); t(lambda: s.n._b_needsfree_)
t(lambda: s.n[2]); t(lambda: s.n['a']); t(lambda: s.n[1:5]); t(lambda: s.n.__setitem__(slice(0,1),[1,2])); t(lambda: s.n.__delitem__(0)); t(lambda: s.n.__setitem__(9,1)); t(lambda: s.n.__setitem__('a',1))
t(lambda: POINTER(c_int)()[0]); t(lambda: POINTER(c_int)().contents); t(lambda: POINTER(c_int)(5)); t(lambda: bool(POINTER(c_int)())); t(lambda: POINTER(5)); t(lambda: POINTER('abc')()); t(lambda: POINTER(int)); t(lambda: pointer(5)); t(lambda: pointer(c_int(3))[1:]); t(lambda: pointer(c_int(3))[0:1]); t(lambda: pointer(c_int(3))[:1:-1]); t(lambda: pointer(c_int(3))['a']); t(lambda: pointer(c_int(3))[0:1:0])
t(lambda: (c_int*3)(1,2,3,4)); t(lambda: (c_int*-1)); t(lambda: c_int*1.5); t(lambda: 3*c_int); t(lambda: (c_int*2)*3); t(lambda: list((c_int*3)(1,2))); t(lambda: (c_int*(2**62))); t(lambda: (c_char*3)(b'a',98)[:]); t(lambda: (c_char*3)(*b'abc').raw); t(lambda: (c_int*3) is (c_int*3)); t(lambda: (c_int*3)._length_)
t(lambda: cls(Array)); t(lambda: cls(Array,_length_='a',_type_=c_int)); t(lambda: cls(Array,_length_=-1,_type_=c_int)); t(lambda: cls(Array,_length_=2**70,_type_=c_int)); t(lambda: cls(Array,_length_=2)); t(lambda: cls(Array,_length_=2,_type_=int));
t(lambda: Structure()); t(lambda: Array()); t(lambda: _SimpleCData()); t(lambda: ctypes._Pointer()); t(lambda: Union())
for F in ([1],[('a',)],[('a',5)],5,[('a',c_int,0)],[('a',c_int,33)],[('a',c_double,3)],[(5,c_int)],'ab',[('a',c_int,'b')],[('a',c_int,3,4)],(),[['a',c_int]]):
    t(lambda: cls(Structure,_fields_=F)); 
t(lambda: cls(Structure,_fields_=[('a',c_int)],_pack_='x')); t(lambda: cls(Structure,_fields_=[('a',c_int)],_pack_=-1)); t(lambda: cls(Structure,_fields_=[('a',c_int)],_anonymous_=5)); t(lambda: cls(Structure,_fields_=[('a',c_int)],_anonymous_=['b'])); t(lambda: cls(Structure,_fields_=[('a',c_int)],_anonymous_=['a'])); t(lambda: cls(Structure,_fields_=[('a',c_int)],_align_='b')); t(lambda: cls(Structure,_fields_=[('a',c_int)],_align_=-1)); t(lambda: sizeof(cls(Structure,_fields_=[('a',c_int)],_align_=16)))
def fin():
    S()
    S._fields_=[]
t(fin)
def selfc():
    class Q(Structure): pass
    Q._fields_=[('q',Q)]
t(selfc)
t(lambda: sizeof(5)); t(lambda: alignment(5)); t(lambda: addressof(5)); t(lambda: byref(5)); t(lambda: byref(c_int(),'a')); t(lambda: resize(5,1)); t(lambda: resize(c_int(),1)); t(lambda: resize(s.n,100)); 
t(lambda: c_int.from_address('a')); t(lambda: c_int.from_buffer(b'abcd')); t(lambda: c_int.from_buffer(bytearray(3))); t(lambda: c_int.from_buffer(bytearray(8),-1)); t(lambda: c_int.from_buffer(bytearray(8),6)); t(lambda: c_int.from_buffer(bytearray(8),4)._objects.__class__); t(lambda: c_int.from_buffer_copy(b'abc')); t(lambda: c_int.from_buffer_copy(b'\1\0\0\0\2\0\0\0',4)); t(lambda: c_int.from_buffer_copy('a'));t(lambda: c_int.from_buffer(5));t(lambda: (c_int*2).from_buffer(bytearray(8))._objects.keys()); t(lambda: Structure.from_address(0)); t(lambda: Structure.from_buffer(bytearray(8)))
t(lambda: c_int.from_param('a')); t(lambda: c_int.from_param(5).__class__); t(lambda: repr(c_int.from_param(5))); t(lambda: repr(c_double.from_param(5))); t(lambda: repr(c_char.from_param(b'a'))); t(lambda: repr(c_char.from_param(b'\0'))); t(lambda: repr(c_longlong.from_param(5))); t(lambda: S.from_param(5));  t(lambda: POINTER(c_int).from_param(5)); t(lambda: POINTER(c_int).from_param(c_int(5)).__class__); t(lambda: c_char_p.from_param(5)); t(lambda: c_char_p.from_param('5')); t(lambda: c_void_p.from_param(1.5)); t(lambda: c_wchar_p.from_param(1.5))
t(lambda: cast(5,int)); t(lambda: cast(5,c_int)); t(lambda: cast(0,POINTER(c_int)));t(lambda: cast(12,c_void_p)); t(lambda: cast((c_int*3)(1,2,3),POINTER(c_int))[2]); t(lambda: sorted(map(str,cast((c_int*3)(1,2,3),POINTER(c_int))._objects.values()))[0][:20])
t(lambda: string_at(b'abc')); t(lambda: string_at(b'abcd',2)); t(lambda: string_at('x')); t(lambda: wstring_at('hello')); t(lambda: wstring_at('hello',2)); t(lambda: create_string_buffer(b'abc')); t(lambda: create_string_buffer(b'abc').raw); t(lambda: create_string_buffer('abc')); t(lambda: create_string_buffer(b'abc',2)); t(lambda: create_string_buffer(3).value); t(lambda: create_unicode_buffer('hé').value); t(lambda: create_unicode_buffer(3)[:]); t(lambda: create_unicode_buffer(b'')); t(lambda: memmove(5)); t(lambda: create_unicode_buffer('abc', 2))
b=create_string_buffer(b'abcdef')
t(lambda: memmove(b,b'xyz',2)==addressof(b)); t(lambda: b.value); t(lambda: memset(b,65,3) == addressof(b)); t(lambda: b.value); 
def sv(o,n,v): setattr(o,n,v)
t(lambda: sv(b,'value','a')); t(lambda: sv(b,'value',b'x'*20)); t(lambda: sv(b,'raw',b'x'*20)); t(lambda: sv(b,'raw','a')); t(lambda: sv(create_unicode_buffer(2),'value','abcd')); t(lambda: sv(create_unicode_buffer(2),'value',b'a'))
F=CFUNCTYPE(c_int,c_int,c_int)
f=F(lambda a,b: a+b)
t(lambda: f(2,3)); t(lambda: f(2)); t(lambda: f('a',2)); t(lambda: f(2,3,4)); t(lambda: F()(1,2) if 0 else bool(F())); t(lambda: F('x')); t(lambda: f.argtypes); t(lambda: f.restype); t(lambda: f.errcheck); t(lambda: sorted(f._objects) if isinstance(f._objects,dict) else f._objects.__class__)
t(lambda: CFUNCTYPE(c_int, 5)); t(lambda: CFUNCTYPE(5)); t(lambda: CFUNCTYPE(c_int,x=1)); t(lambda: cls(ctypes._CFuncPtr)); 
t(lambda: CDLL('nosuch.so')); t(lambda: pythonapi.Py_IncRef.argtypes); t(lambda: pythonapi.Py_IncRef.restype);t(lambda: pythonapi.Py_IncRef.__name__); 
import pickle,copy
t(lambda: pickle.loads(pickle.dumps(c_int(5)))); t(lambda: pickle.dumps(s)); t(lambda: copy.copy(c_int(4))); t(lambda: c_int(5).__reduce__())
t(lambda: memoryview(s).format); t(lambda: memoryview(S()).nbytes); t(lambda: memoryview((c_int*2*3)()).shape); t(lambda: memoryview((c_int*2*3)()).format); t(lambda: memoryview(c_int()).format); t(lambda: memoryview(c_int(5)).tobytes());t(lambda: memoryview(c_int(5)).shape); t(lambda: memoryview((c_int*2)(1,2)).tolist()); t(lambda: memoryview((c_int*2)(1,2)).cast('B').tolist()); t(lambda: _ctypes.buffer_info(S)); t(lambda: memoryview(pointer(c_int())).format); t(lambda: memoryview(py_object(3)).format); t(lambda: memoryview(c_long()).format); t(lambda: memoryview(f).format); t(lambda: memoryview(c_int()).readonly)
class BF(Structure): _fields_=[('a',c_int,3),('b',c_int,5),('c',c_uint,26),('d',c_byte),('e',c_short,4)]
t(lambda: [getattr(BF,n) for n in 'abcde']); t(lambda: sizeof(BF)); x=BF(3,9,5,2,7); t(lambda: (x.a,x.b,x.c,x.d,x.e)); t(lambda: bytes(x)); t(lambda: _ctypes.buffer_info(BF))
class BE(BigEndianStructure): _fields_=[('a',c_int),('b',c_short,4),('c',c_short,6),('d',c_double)]
t(lambda: [getattr(BE,n) for n in 'abcd']); t(lambda: bytes(BE(1,3,5,2.0))); t(lambda: _ctypes.buffer_info(BE)); t(lambda: c_int.__ctype_be__); t(lambda: c_int.__ctype_be__(5)); t(lambda: bytes(c_int.__ctype_be__(5))); t(lambda: memoryview(c_int.__ctype_be__(5)).format); t(lambda: cls(BigEndianStructure,_fields_=[('a',POINTER(c_int))]))
class An(Structure):
    class In(Union): _fields_=[('x',c_int),('y',c_float)]
    _anonymous_=['u']; _fields_=[('k',c_char),('u',In)]
a=An(b'a'); a.y=1.0; t(lambda: (a.x,a.u.x,An.x,An.y,An.u,sizeof(An))); t(lambda: a.z)
class Pk(Structure): _pack_=1; _fields_=[('a',c_char),('b',c_int),('c',c_double)]
t(lambda: (sizeof(Pk),Pk.b,Pk.c,alignment(Pk),_ctypes.buffer_info(Pk)))
class Su(S): _fields_=[('z',c_double)]
t(lambda: (sizeof(Su),Su.z,Su.a,Su(1,b'b',None,(1,2),3.5).z))
class MI(c_int): pass
t(lambda: repr(MI(5))[:26]); 
class H(Structure): _fields_=[('m',MI),('n',c_int)]
t(lambda: (type(H(MI(3),4).m),H(MI(3),4).m.value)); t(lambda: H(3,4)); t(lambda: [x.__class__ for x in (MI*2)()]); t(lambda: MI.__ctype_be__)
t(lambda: get_errno()); t(lambda: set_errno(5)); t(lambda: get_errno()); t(lambda: Array[int])
t(lambda: c_int.__mul__(3)); t(lambda: S.a.offset); t(lambda: S.b.size); t(lambda: S.a.__get__(5)); t(lambda: S.a.__set__(5,5)); t(lambda: S().__class__.__name__)
t(lambda: c_char_p(b'ab').from_param(b'ab').__class__); t(lambda: POINTER(c_char).from_param(b'a').__class__); t(lambda: c_uint8(-1)); t(lambda: c_int32(2**33+5)); t(lambda: c_byte(200)); t(lambda: c_ulong(-1)); t(lambda: c_bool(True)); t(lambda: c_int(True)); t(lambda: c_float(1e40)); t(lambda: c_ssize_t is c_long); t(lambda: c_int8.__name__);t(lambda: c_longlong); t(lambda: c_time_t)
t(lambda: isinstance(c_int(), ctypes._SimpleCData.__base__)); t(lambda: c_int() == c_int()); t(lambda: c_int(5).__dict__); 
