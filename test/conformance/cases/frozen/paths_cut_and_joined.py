import os.path as p, os, traceback
class P:
    def __init__(s, x): s.x = x
    def __fspath__(s): return s.x
cases = ['', '/', '//', '///', 'a', '/a', 'a/', '/a/', 'a/b', '/a/b', 'a//b', '//a//b//', '///a', '.', '..', './', '../x', 'a/.b.c', b'', b'/', b'a/b', b'//x/', P('q/r'), P(b'z')]
for c in cases:
    for f in (p.split, p.basename, p.dirname, p.splitext, p.normpath, p.isabs, p.splitdrive):
        print(getattr(c, 'x', c), f.__name__, f(c))
for a in ['', '/', 'a', 'a/', '/a', 'a//']:
    for b in [(), ('',), ('b',), ('/b',), ('b/', 'c'), ('', ''), ('b', '', 'c'), ('b', '/c', 'd')]:
        print(a, b, p.join(a, *b), p.join(a.encode(), *[x.encode() for x in b]))
bad = [lambda: p.join('a', None), lambda: p.join(None), lambda: p.join('a', b'b'), lambda: p.join(b'a', 'b'), lambda: p.join('a', 'b', 3), lambda: p.split(3), lambda: p.basename(None), lambda: p.dirname([]), lambda: p.join(3, 'a'), lambda: p.join(P(3)), lambda: p.join('a', P(b'x')), lambda: p.splitext(3), lambda: p.join('a', '', b'')]
for b in bad:
    try: b()
    except Exception as e:
        print(type(e).__name__, e)
        for f in traceback.extract_tb(e.__traceback__): 
            if f.filename.startswith('<frozen') : print('  ', f.filename, f.name, f.lineno)
class S(str): pass
x = S('x'); print(p.join('', x) is x, type(p.join(x)), type(p.split(x)[1]))
p.dirname(5)
