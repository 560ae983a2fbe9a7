# quopri, tabnanny, netrc, runpy and pkgutil on files that the program wrote.
import quopri, io, tabnanny, netrc, runpy, pkgutil, os, sys
print(quopri.encodestring('é=\tx \n'.encode()), quopri.decodestring(b'=C3=A9 x=\ny'), quopri.encodestring(b'a b_c', quotetabs=True), quopri.encodestring(b'a b_c', header=True), quopri.decodestring(b'a_b', header=True), quopri.encodestring(b'x' * 100))
o = io.BytesIO(); quopri.encode(io.BytesIO(b'caf\xe9 ' * 30), o, False); print(o.getvalue()); i = io.BytesIO(); quopri.decode(io.BytesIO(o.getvalue()), i); print(i.getvalue()[:10], quopri.quote(b'\xe9'), quopri.unhex(b'e9'), quopri.ishex(b'f'), quopri.needsquoting(b'=', False, False), quopri.__all__)
for name, text in {'good.py': 'if 1:\n\tx\n\ty\n', 'bad.py': 'if 1:\n        x\n\ty\n', 'bad2.py': 'class A:\n  def f(self):\n\tpass\n', 'broken.py': 'def f(\n', 'ded.py': 'if 1:\n    x\n  y\n', 'g2.py': 'if 1:\n\tif 2:\n\t\tx\n'}.items():
    open(name, 'w').write(text)
    print(name); sys.stdout.flush()
    tabnanny.verbose = 0
    old = sys.stderr; sys.stderr = sys.stdout
    def check(n):
        try: tabnanny.check(n)
        except SystemExit as e: print('exit', e)
    check(name); tabnanny.verbose = 1; check(name)
    sys.stderr = old
tabnanny.verbose = 0
w = tabnanny.Whitespace('  \t \tx'); print(w.norm, w.n, w.nt, w.indent_level(4), w.indent_level(8), w.longest_run_of_spaces(), w.less(tabnanny.Whitespace('\t\t\t\t\t\t')), w.not_equal_witness(tabnanny.Whitespace('\t\t')), tabnanny.format_witnesses([(1, 2, 3), (2, 3, 4)]))
check('nofile.py')
open('n.rc', 'w').write('machine a.org login me password "s e c"\n# comment here\nmachine b.org\n  login x account y password z # more\nmacdef init\n\tcd /x\n\tls\n\ndefault login anon password p\\ q\n')
try:
    n = netrc.netrc('n.rc'); print(n.hosts, n.macros, n.authenticators('b.org'), n.authenticators('zz')); print(n)
except netrc.NetrcParseError as e: print(e)
for text in ['bogus', 'machine', 'machine x login', 'machine x foo bar', 'macdef m\n a\n', 'machine x login a password b account', '', '#c\nmachine x login a password b\n', 'machine h login "a b" password c\\"d\n', 'default login x password y', 'machine x password p']:
    open('n.rc', 'w').write(text)
    try: n = netrc.netrc('n.rc'); print(repr(text), n.hosts, n.macros)
    except netrc.NetrcParseError as e: print(repr(text), e, e.lineno, e.filename)
try: netrc.netrc('none')
except OSError as e: print(e)
os.makedirs('pk/sub'); open('pk/__init__.py', 'w').write('v = 1\n'); open('pk/__main__.py', 'w').write('import sys\nprint("main of", __name__, __package__, sys.argv[0][-11:], __spec__.name)\nr = 5\n'); open('pk/mod.py', 'w').write('"doc"\nprint(__name__, __package__, __doc__)\nx = y + 1 if "y" in globals() else 0\n'); open('pk/sub/__init__.py', 'w').write(''); open('pk/data.txt', 'w').write('hello')
r = runpy.run_module('pk.mod', {'y': 4}); print(r['x'], r['__name__'], sorted(k for k in r if k.startswith('__')))
r = runpy.run_module('pk', run_name='__main__', alter_sys=True); print(r['r'])
r = runpy.run_path('pk/mod.py', run_name='other'); print(r['x'], r['__file__'], r['__spec__'])
r = runpy.run_path('pk'); print(r['r'])
for f in (lambda: runpy.run_module('nope'), lambda: runpy.run_module('.x'), lambda: runpy.run_module('pk.sub'), lambda: runpy.run_module('pk.mod.py'), lambda: runpy.run_path('none.py'), lambda: runpy.run_path('pk/sub'), lambda: runpy.run_module('pk.zz'), lambda: runpy.run_module('sys')):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e).replace(os.getcwd(), ''))
print([(m.name, m.ispkg) for m in pkgutil.iter_modules(['pk'])], [(m.name, m.ispkg) for m in pkgutil.walk_packages(['.'], '') if 'pk' in m.name], pkgutil.iter_modules(['pk'], 'q.').__next__().name)
print(pkgutil.get_data('pk', 'data.txt'), pkgutil.resolve_name('pk:v'), pkgutil.resolve_name('os.path.join').__name__, pkgutil.resolve_name('pk.sub').__name__, pkgutil.extend_path(['x'], 'pk')[-1][-2:], pkgutil.ModuleInfo._fields)
for f in (lambda: pkgutil.resolve_name('1x'), lambda: pkgutil.resolve_name('pk:nope'), lambda: pkgutil.resolve_name('os.nope'), lambda: pkgutil.iter_modules('pk').__next__(), lambda: pkgutil.get_data('pk', 'no')):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e).replace(os.getcwd(), ''))
