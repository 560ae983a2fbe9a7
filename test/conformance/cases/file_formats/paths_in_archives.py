# Members of archives as paths; patterns as regular expressions.
import zipfile, io, glob, fnmatch, sys, posixpath
b = io.BytesIO()
with zipfile.ZipFile(b, 'w') as z:
    for n in ('a.txt', 'b/c.txt', 'b/d/e.tar.gz', 'b/f.txt', 'g/h/i.txt', 'j/k.bin', 'j/'): z.writestr(n, ('content of ' + n) if not n.endswith('/') else '')
    z.filename = 'alpharep.zip'
    root = zipfile.Path(z)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
b.seek(0); z = zipfile.ZipFile(b); z.filename = 'alpharep.zip'
root = zipfile.Path(z)
print(root, repr(root), [str(p) for p in root.iterdir()], root.is_dir(), root.exists(), root.name, root.filename.name)
a, bd = root / 'a.txt', root / 'b'
print(repr(a), a.is_file(), a.read_text(encoding='utf-8'), a.read_bytes(), a.name, a.parent, (bd / 'c.txt').read_text(encoding='utf-8'), bd.is_dir(), (bd / 'd').is_dir(), bd.joinpath('d', 'e.tar.gz'), (bd / 'd' / 'e.tar.gz').parent.parent, (bd / 'zz').exists())
print([str(p) for p in bd.iterdir()], [str(p) for p in (root / 'g').iterdir()], root.joinpath('b', 'f.txt').at, z.namelist())
t(lambda: list(a.iterdir())); t(lambda: (root / 'nope').read_text()); t(lambda: bd.read_text()); t(lambda: a.open('rb', encoding='utf-8')); t(lambda: a.open('q')); t(lambda: [line for line in a.open(encoding='utf-8')]); t(lambda: root.parent); t(lambda: (root / 'g/h').is_dir()); t(lambda: str(root / 'b/')); t(lambda: a.open('rb').read(4))
if sys.version_info >= (3, 11): print(a.suffix, a.stem, (root / 'b/d/e.tar.gz').suffixes, a == zipfile.Path(z, 'a.txt'), hash(a) == hash(zipfile.Path(z, 'a.txt')), root.stem)
if sys.version_info >= (3, 12): print(a.match('*.txt'), [str(p) for p in root.glob('**/*.txt')], [str(p) for p in root.rglob('*.t*')], [str(p) for p in root.glob('b/*')], (root / 'b/d').relative_to(root / 'b'), a.is_symlink())
if sys.version_info >= (3, 12): t(lambda: list(root.glob('')))
with zipfile.ZipFile('w.zip', 'w') as w:
    p = zipfile.Path(w) / 'new.txt'
    with p.open('w', encoding='utf-8') as f: f.write('hello')
print(zipfile.Path('w.zip', 'new.txt').read_text(encoding='utf-8'), zipfile.Path('w.zip'))
print([fnmatch.translate(p) for p in ('*.py', 'a?b', '[!x]*y*', '**', 'a[', 'x.*.y')] if sys.version_info >= (3, 11) else '')
if sys.version_info >= (3, 13):
    for pat, kw in (('*', {}), ('**/*.py', {'recursive': True}), ('a/**', {'recursive': True}), ('?x/[ab]*', {}), ('*', {'include_hidden': True}), ('**/x', {'recursive': True, 'include_hidden': True}), ('a\\*', {'seps': '\\/'}), ('**', {}), ('', {}), ('**/**/b', {'recursive': True}), ('.a*/b', {})): print(pat, kw, glob.translate(pat, **kw))
    print(glob.__all__)
