def s(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
m=memoryview(b'abcdef'); s(lambda: hash(m)==hash(b'abcdef')); m.release(); s(lambda: hash(m)==hash(b'abcdef')); s(lambda: m==m); s(lambda: m!=memoryview(b'abc')); s(lambda: m==b'abc')
for f in (lambda: bytes(m), lambda: m.tobytes(), lambda: m.tolist(), lambda: m[0], lambda: len(m), lambda: m.format, lambda: m.obj, lambda: m.nbytes, lambda: m.suboffsets, lambda: m.ndim, lambda: m.shape,lambda: m.strides, lambda: m.c_contiguous, lambda: m.__enter__(), lambda: m.hex(), lambda: list(m), lambda: bytearray(m), lambda: memoryview(m), lambda: m.cast('b'), lambda: m.toreadonly(), lambda: m.release(), lambda: hash(memoryview(bytearray(1))), lambda: b'x' in m): s(f)
b=bytearray(b'abcdef'); m=memoryview(b)
def st(k,v): m[k]=v
sl=(slice(0,1,1),slice(0,1,2))
for k,v in ((6,1),(-7,1),(0.0,1),((0,),1),((slice(0,1),0),1),('a',1),(sl,b'a'),(0,b''),(0,300),(0,-1),(slice(1,1),b'a'),(slice(0,2),b'a'),(slice(0,2),'ab'),(slice(0,2),5),(0,1.5),(0,'a'),((),1),(...,1),((0,0),1)): s(lambda: st(k,v))
for k in ((0,),(0,0),(),...,'a',1.5,sl,(slice(0,1),0)): s(lambda: m[k])
def dl(k): del m[k]
s(lambda: dl(0))
ro=memoryview(b'abc')
def rs(): ro[0]=1
s(rs)
class MyIndex:
    def __index__(self): m2.release(); return 4
m2=memoryview(bytearray(8)); s(lambda: m2[MyIndex()])
m2=memoryview(bytearray(8)); s(lambda: list(m2[:MyIndex()]))
def w(): m2[MyIndex()]=42
m2=memoryview(bytearray(8)); s(w)
def w(): m2[:MyIndex()]=b'spam'
m2=memoryview(bytearray(8)); s(w)
def w(): m2[0]=MyIndex()
m2=memoryview(bytearray(8)); s(w)
m2=memoryview(bytearray(8)).cast('d')
class MyFloat:
    def __float__(self): m2.release(); return 4.25
def w(): m2[0]=MyFloat()
s(w)
import struct
s(lambda: memoryview(struct.pack('eee',0.0,-1.5,1.5)).cast('e').tolist())

print(memoryview(b'ab').cast('c').tolist()); print(memoryview(b'abcd').cast('@I').format)
for f in ('x','II','<I','','@@I','c'): s(lambda: memoryview(b'abcd').cast(f).format)
s(lambda: memoryview(b'abc').cast('H')); s(lambda: memoryview(b'abcd').cast('H').cast('I')); s(lambda: memoryview(b'abcd')[::2].cast('H'))
s(lambda: memoryview(b'abcd')[::-1].tolist()); s(lambda: memoryview('a')); s(lambda: memoryview()); s(lambda: memoryview(b'',b''))
x=memoryview(b'abcd'); print(x==b'abcd', x==bytearray(b'abcd'), x!=b'abcd', x==memoryview(b'abcd')[::1], x=='abcd', b'abcd'==x); s(lambda: x<b'z')
print(x.cast('H')==memoryview(b'abcd').cast('H'), x.cast('H')==x, x.cast('b')==x)
print(x.hex(), x.hex('-'), x.hex(':',2), x.tobytes('C'), x.tobytes(order=None)); s(lambda: x.tobytes('Z'))
s(lambda: memoryview(bytearray(12)).cast('B',[3,4]).tolist()); 
with memoryview(b'ab') as q: pass
s(lambda: q[0])
b=bytearray(b'abc'); v=memoryview(b); s(lambda: b.append(1)); v.release(); b.append(1); print(b)
x=memoryview(bytes(range(24))).cast('B',[2,3,4]); print(x.shape,x.strides,x.ndim,x.nbytes,x[1,2,3],len(x),x.contiguous,x.f_contiguous,x.tolist())
s(lambda: x[0]); s(lambda: x[0:1]); s(lambda: x[0,0]); s(lambda: x[0,0,0,0]); s(lambda: x[2,0,0]); s(lambda: x[0,0,9]); s(lambda: x[0:1,0:1,0:1]); s(lambda: x['a',0,0]); s(lambda: x[...])
print(x.tobytes('F')[:6], bytes(x)[:5], x.cast('B').tolist()==list(range(24)), x==memoryview(bytes(range(24))).cast('B',(2,3,4)), x==bytes(range(24)))
z=memoryview(b'a').cast('B',()); print(z.shape,z[()],z[...],z.tolist(),z.ndim,z.nbytes, z.tobytes()); s(lambda: z[0]); s(lambda: z[0:1])
for f,sh in (('B',[2,2]),('H',[2,6]),('B',[0,4]),('B',[-1]),('B',['a']),('B','ab'),('B',5),('I',[3,2]),('B',[12,2])): s(lambda: memoryview(bytes(24)).cast(f,sh).shape)
s(lambda: x.cast('B',[4,6])); s(lambda: memoryview(b'').cast('B',[1])); s(lambda: memoryview(b'').cast('I').shape); s(lambda: memoryview(b'ab').cast(5))
w=memoryview(bytearray(6)).cast('H',[3]); w[1]=513; print(w.tolist(), w[::2].tolist(), w[::-1].tolist(), w[::2].contiguous, w[::2].strides)
w[0:2]=memoryview(b'\1\0\2\0').cast('H'); print(w.tolist())
def st2(): w[0:2]=b'abcd'
s(st2)
import sys
print(sys.getsizeof(memoryview(b'')), sys.getsizeof(x), sys.getsizeof(z))
