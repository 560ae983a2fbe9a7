from pathlib import *
import os
def t(s):
    try: print(s,'->',repr(eval(s)).replace(os.getcwd(),'CWD'))
    except Exception as e: print(s,type(e).__name__,str(e).replace(os.getcwd(),'CWD'))
for s in '''Path('a/b/c.tar.gz')
Path('a/b/c.tar.gz').suffix
Path('a/b/c.tar.gz').suffixes
Path('a/b/c.tar.gz').stem
Path('a/b/c.tar.gz').parts
Path('/a/b').parts
Path('a/b').parent
list(Path('/a/b/c').parents)
Path('/a/b/c').parents[0]
Path('/a/b/c').parents[-1]
Path('/a/b/c').parents[5]
Path('/a/b/c').parents
Path()
Path('')/'x'
Path('a')/'/b'
'a'/Path('b')
Path('a')/5
5/Path('a')
Path('a','b','..','c')
Path('//a/b')
Path('///a')
Path('a//b/./c/')
Path('a').joinpath('b','c')
Path('a/b.txt').with_name('c')
Path('a/b.txt').with_name('')
Path('a/b.txt').with_name('x/y')
Path('/').with_name('x')
Path('a/b.txt').with_suffix('.py')
Path('a/b.txt').with_suffix('py')
Path('a/b.txt').with_suffix('')
Path('a/b.txt').with_stem('q')
Path('a/b/c').relative_to('a')
Path('a/b/c').relative_to('x')
Path('/a/b').relative_to('/a/c',walk_up=True)
Path('a/b').relative_to()
Path('a/b').is_relative_to('a')
Path('a/b.py').match('*.py')
Path('/a/b.py').match('/a/*.py')
Path('a/b.py').match('')
PurePath('a/b.py').full_match('**/*.py')
Path('a')==Path('a')
Path('a')=='a'
Path('a')<Path('b')
Path('a')<'b'
sorted([Path('b'),Path('a/z'),Path('a')])
hash(Path('a'))==hash(Path('a'))
str(Path('a/b'))
bytes(Path('a'))
Path('/a b').as_uri()
Path('a').as_uri()
PureWindowsPath('C:/a\\\\b').parts
PureWindowsPath('c:\\\\x')==PureWindowsPath('C:/X')
PureWindowsPath('//h/s/f').drive
WindowsPath('a')
PurePath('a')
PurePosixPath('a')
Path(b'a')
Path(5)
Path(None)
Path('a').exists()
Path('d').mkdir()
Path('d').mkdir()
Path('d').mkdir(exist_ok=True)
Path('x/y/z').mkdir()
Path('x/y/z').mkdir(parents=True)
Path('d/f.txt').write_text('hello\\n')
Path('d/f.txt').read_text()
Path('d/g.bin').write_bytes(b'ab')
Path('d/g.bin').read_bytes()
Path('d/f.txt').write_text(5)
sorted(Path('.').glob('*'))
sorted(Path('.').glob('**/*'))
sorted(Path('.').glob('**'))
sorted(Path('.').rglob('*.txt'))
sorted(Path('.').rglob('*'))
list(Path('.').glob(''))
list(Path('.').glob('/x'))
list(Path('.').glob('d/f.*'))
Path('d/f.txt').stat().st_size
Path('nope').stat()
Path('nope').read_text()
Path('d').read_text()
Path('nope').unlink()
Path('nope').unlink(missing_ok=True)
Path('d').unlink()
Path('d').rmdir()
Path('d/f.txt').rename('d/h.txt')
Path('d/h.txt').replace(Path('d/i.txt'))
Path('d/t').touch()
Path('d/t').touch(exist_ok=False)
Path('d/t').is_file(), Path('d').is_dir(), Path('d/t').is_symlink()
Path('d/l').symlink_to('t')
Path('d/l').readlink()
Path('d/l').resolve()
Path('q').absolute()
Path.cwd()
Path('.').resolve().is_absolute()
Path('nope').resolve(strict=True)
Path('d').samefile('d')
Path('d/t').open()
Path('a').drive,Path('a').root,Path('/a').anchor
Path('.hidden').suffix, Path('a.').suffix, Path('a.').stem, Path('..').name, Path('/').name
isinstance(Path('a'),os.PathLike)
Path('a').__fspath__()
{Path('a'):1}[Path('a')]
Path('a').__reduce__()
Path('a', x=1)
f"{Path('a/b')}", "%s" % Path('c')
Path('~x/y').expanduser()
Path('d/t').chmod(0o600)
oct(Path('d/t').stat().st_mode)'''.splitlines(): t(s)
