import os, io, sys, tempfile, shutil, glob
from pathlib import Path
with open('a.txt', 'w') as f:
    print(f.write('one\ntwo\nthree\n'), f.tell(), f.name, f.mode, f.encoding.lower(), f.closed, f.writable(), f.readable())
    for bad in (lambda: f.read(), lambda: f.write(5), lambda: f.write(b'x'), lambda: f.writelines(5), lambda: f.writelines(['a', 5]), lambda: f.seek(-1), lambda: f.seek(0, 9)):
        try: print(bad())
        except Exception as e: print(type(e).__name__, e)
print(f.closed, repr(f)[:30])
for bad in (lambda: f.read(), lambda: f.write('x'), lambda: next(f), lambda: open('missing.txt'), lambda: open('missing/x.txt', 'w'), lambda: open('a.txt', 'x'), lambda: open('a.txt', 'rw'), lambda: open('a.txt', 'q'), lambda: open('a.txt', 'rbt'), lambda: open('a.txt', ''), lambda: open('a.txt', 'rb', encoding='utf8'), lambda: open('.'), lambda: open(''), lambda: open(None), lambda: open(1.5), lambda: open('a.txt', encoding='nope'), lambda: open('a.txt', buffering=0), lambda: open('a\0b'), lambda: open('a.txt', newline='x'), lambda: open(99), lambda: os.remove('nope'), lambda: os.rmdir('a.txt'), lambda: os.mkdir('a.txt'), lambda: os.listdir('nope'), lambda: os.rename('nope', 'b'), lambda: Path('nope').read_text(), lambda: Path('nope').unlink(), lambda: Path('a.txt').mkdir(), lambda: os.makedirs('a.txt/b'), lambda: shutil.copy('nope', 'b'), lambda: os.chdir('nope'), lambda: os.stat('nope'), lambda: os.path.getsize('nope'), lambda: Path('a.txt') / 5, lambda: Path(5), lambda: os.path.join('a', 5), lambda: shutil.rmtree('nope'), lambda: os.scandir('nope'), lambda: Path('x').rename('y'), lambda: Path('a.txt').relative_to('/z')):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e, getattr(e, 'errno', None), getattr(e, 'filename', None), getattr(e, 'filename2', None))
with open('a.txt') as f: print(f.readline(), f.readlines(), f.read(), f.readline() == '')
with open('a.txt') as f:
    for i, line in enumerate(f):
        print(i, line.rstrip())
        if i == 0:
            try: f.tell()
            except OSError as e: print(e)
with open('a.txt', 'r+') as f: f.seek(4); f.write('TWO'); f.truncate(8); f.seek(0); print(repr(f.read()))
with open('a.txt', 'a+') as f: f.write('end'); f.seek(0); print(f.read().split())
with open('b.bin', 'wb') as f: print(f.write(bytes(range(6)))); f.seek(-2, 2); f.write(b'zz')
with open('b.bin', 'rb') as f: print(f.read(2), f.peek(1)[:1], f.read1(1), f.seek(-1, os.SEEK_END), f.read(), f.read(), f.readinto(bytearray(3)))
with open('u.txt', 'w', encoding='utf-8') as f: f.write('é\u20ac')
print(open('u.txt', 'rb').read(), os.path.getsize('u.txt'))
try: open('u.txt', encoding='ascii').read()
except UnicodeDecodeError as e: print(e, e.start, e.reason)
try: open('l.txt', 'w', encoding='latin-1').write('€')
except UnicodeEncodeError as e: print(e)
print(open('u.txt', encoding='ascii', errors='replace').read(), open('u.txt', encoding='latin-1').read())
open('n.txt', 'w', newline='\r\n').write('a\nb\n'); print(open('n.txt', 'rb').read(), repr(open('n.txt').read()), repr(open('n.txt', newline='').read()))
d = Path('dir'); d.mkdir(exist_ok=True); (d / 'x.py').write_text('print(1)\n'); (d / 'sub').mkdir(); (d / 'sub' / 'y.txt').touch()
print(sorted(map(str, d.rglob('*'))), sorted(glob.glob('dir/**', recursive=True)), [(r, ds, fs) for r, ds, fs in os.walk('dir')], (d / 'x.py').suffix, d.joinpath('a', '..', 'b').parts, Path('/a/b.tar.gz').stem, Path('a/b').with_suffix('.c'), Path('x') == Path('./x'), list(Path('a/b/c').parents), os.path.splitext('a.b/c'), os.path.split('/a/b/'), os.path.normpath('a//b/../c/.'), os.path.commonpath(['/a/b', '/a/c']))
shutil.copytree('dir', 'copy'); shutil.move('copy/x.py', 'moved.py'); print(sorted(os.listdir('copy')), Path('moved.py').exists(), os.path.isfile('dir'), os.access('moved.py', os.R_OK)); shutil.rmtree('copy')
s = io.StringIO('l1\nl2'); s.seek(0, 2); print(s.write('!'), s.getvalue(), s.readline(), s.seek(0), list(s), io.BytesIO(b'abc').read(2), print('to', 's', file=s, sep='-'), s.getvalue()[-6:])
with open('a.txt', 'w') as f: raise RuntimeError('inside with')
