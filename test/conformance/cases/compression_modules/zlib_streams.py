# zlib: compression at one go and in steps, its options, and its errors.
import zlib
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
data=b'hello world '*50
for f in [lambda: zlib.compress(data,10), lambda: zlib.compress(data,level=1)[:5], lambda: zlib.compress(data,9,31)[:10], lambda: zlib.compress('x'), lambda: zlib.compress(data, wbits=50),
 lambda: zlib.decompress(b'xxxx'), lambda: zlib.decompress(b''), lambda: zlib.decompress(zlib.compress(data)[:-3]), lambda: zlib.decompress(zlib.compress(data)[:-1]+b'x'),
 lambda: zlib.decompress(zlib.compress(data)+b'trail')==data, lambda: zlib.decompress(zlib.compress(data),bufsize=0),lambda: zlib.decompress(zlib.compress(data),bufsize=-1), lambda: zlib.decompress(zlib.compress(data),5), lambda: zlib.decompress(zlib.compress(data),99),
 lambda: zlib.compressobj(99), lambda: zlib.compressobj(9,7), lambda: zlib.compressobj(wbits=99), lambda: zlib.decompressobj(99), lambda: zlib.compressobj(9,8,-15,9,0,b'dict'), lambda: zlib.decompressobj(15,b'x'),
 lambda: zlib.compressobj(zdict='x'), lambda: zlib.decompressobj(zdict='x'),lambda: zlib.compressobj(foo=1), lambda: zlib.Compress]: t(f)
c=zlib.compressobj()
a=c.compress(data); print(a, c)
t(lambda: c.flush(zlib.Z_SYNC_FLUSH))
t(lambda: c.flush(zlib.Z_NO_FLUSH))
d=c.copy()
t(lambda: c.flush(99))
t(lambda: c.flush())
t(lambda: c.flush())
t(lambda: c.compress(b'x'))
t(lambda: c.copy())
t(lambda: d.flush())
import copy
t(lambda: copy.copy(c))
z=zlib.compress(data)
d=zlib.decompressobj()
print(d.eof,d.unused_data,d.unconsumed_tail)
t(lambda: d.decompress(z[:10]))
t(lambda: len(d.decompress(z[10:]+b'rest', 10)))
print(d.eof,d.unused_data,d.unconsumed_tail)
t(lambda: len(d.decompress(d.unconsumed_tail, max_length=5)))
t(lambda: len(d.flush(0)))
t(lambda: len(d.flush()))
print(d.eof,d.unused_data,d.unconsumed_tail)
t(lambda: d.decompress(b'more'))
print(d.unused_data)
t(lambda: d.decompress(b'x',-1))
t(lambda: zlib.decompressobj().decompress(b'abcd'))
t(lambda: zlib.decompressobj().flush())
t(lambda: zlib.decompressobj().decompress(z[:20]))
zd=zlib.compressobj(zdict=b'hello world'); q=zd.compress(b'hello world')+zd.flush(); print(q)
t(lambda: zlib.decompress(q))
t(lambda: zlib.decompressobj().decompress(q))
t(lambda: zlib.decompressobj(zdict=b'bad').decompress(q))
t(lambda: zlib.decompressobj(zdict=b'hello world').decompress(q))
for w in (-15,-9,9,15,31,25):
    c=zlib.compressobj(6,8,w); r=c.compress(data)+c.flush(); print(w,r); print(zlib.decompress(r,w)==data)
for s in range(5):
    c=zlib.compressobj(6,8,15,8,s); print((c.compress(data)+c.flush()).hex())
t(lambda: type(zlib.compressobj())())
t(lambda: zlib.decompress(data=z))
t(lambda: zlib.decompress())
