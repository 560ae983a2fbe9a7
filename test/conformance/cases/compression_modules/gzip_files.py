# gzip: files, streams that follow each other, and what is refused.
import gzip, io, os
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d=b'hello hello hello'
for l in (0,1,6,9): t(lambda: gzip.compress(d,l,mtime=0)); t(lambda: gzip.compress(d,l,mtime=5))
t(lambda: gzip.decompress(gzip.compress(d)+gzip.compress(b' two')))
for bad in (b'', b'xx', b'not gzip data', gzip.compress(d)[:-4], gzip.compress(d)[:12], gzip.compress(d)[:-8]+b'\0'*8, gzip.compress(d)+b'junk', gzip.compress(d)+b'\0\0', gzip.compress(d)[:-4]+b'\0'*4):
    t(lambda: gzip.decompress(bad))
    t(lambda: gzip.GzipFile(fileobj=io.BytesIO(bad)).read())
with gzip.open('a.gz','wt') as f:
    print(type(f)); t(lambda: f.write('line1\nline2\n'))
with gzip.open('a.gz') as f:
    print(f.name, f.mode, f.mtime is None, f.readable(), f.writable(), f.seekable(), f.closed)
    print(f.readline(), f.tell(), f.peek(3), f.read(), f.read()); print(f.seek(2), f.read(3))
    t(lambda: f.write(b'x'))
print(f.closed); t(lambda: f.read())
with gzip.open('a.gz','rt') as f: print([l for l in f])
with gzip.open('a.gz','ab') as f: f.write(b'more')
print(gzip.open('a.gz').read())
t(lambda: gzip.open('a.gz','rbt')); t(lambda: gzip.open('nofile.gz')); t(lambda: gzip.open(5.5)); t(lambda: gzip.open('a.gz','x')); t(lambda: gzip.GzipFile('a.gz','q')); t(lambda: gzip.GzipFile()); t(lambda: gzip.open('a.gz','rb',encoding='utf8'))
b=io.BytesIO()
with gzip.GzipFile(filename='/x/foo.gz', mode='wb', fileobj=b, mtime=123, compresslevel=9) as g:
    print(g.write(d), g.tell(), repr(g)[:15], g.name, g.fileobj is b, g.mode); t(lambda: g.read()); t(lambda: g.seek(5)); t(lambda: g.seek(30)); t(lambda: g.write('s')); g.flush()
print(b.getvalue())
g=gzip.GzipFile(fileobj=io.BytesIO(b.getvalue())); print(g.read(), g.mtime, g.name, g.fileno if 0 else '', g.mode)
t(lambda: g.rewind()); print(g.read1(4), g.readinto(bytearray(3)), g.readlines())
print(gzip.READ, gzip.WRITE, gzip.BadGzipFile.__mro__[1], gzip.__all__)
g=gzip.GzipFile('b.gz','w'); t(lambda: g.close()); t(lambda: g.write(b'x')); t(lambda: g.flush())
print(gzip.GzipFile('b.gz').read(), repr(gzip.GzipFile('b.gz'))[:40])
