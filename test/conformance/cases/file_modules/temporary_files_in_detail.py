# Who removes a temporary file and when, what a spooled one is, and what the collector finds.
import gc
import io
import os
import sys
import tempfile
import warnings

print(tempfile.TMP_MAX, tempfile.__all__)
os.symlink('nowhere', 'link')
try:
    os.open('link', os.O_RDONLY | os.O_NOFOLLOW)
except OSError as e:
    print(e.strerror)
try:
    os.open('link', os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_RDWR)
except OSError as e:
    print(e.strerror)

gc.collect()
folder = tempfile.TemporaryDirectory()
locked = os.path.join(folder.name, 'locked')
os.mkdir(locked)
open(os.path.join(locked, 'inner'), 'w').close()
os.chmod(locked, 0o500)
print(type(folder).__name__, repr(folder).replace(folder.name, '...'))
folder.cleanup()
print(os.path.exists(folder.name), gc.collect())

named = tempfile.NamedTemporaryFile()
print(sorted(vars(named)), isinstance(named.name, str))
write = named.write
path = named.name
del named
print(os.path.exists(path), write.__name__, write(b'still there'))
del write
print(os.path.exists(path), gc.collect())

named = tempfile.NamedTemporaryFile('w+')
os.unlink(named.name)
try:
    print(named.close())
except OSError as e:
    print(type(e).__name__)

nameless = tempfile.TemporaryFile('w+')
print(type(nameless), nameless.name == nameless.fileno(), os.fstat(nameless.fileno()).st_nlink)
nameless.close()

for call in (lambda: tempfile.NamedTemporaryFile(colour=1), lambda: tempfile.TemporaryDirectory(colour=1),
             lambda: tempfile.TemporaryDirectory(None, None, None, False, False), lambda: tempfile.mkstemp(prefix=b'a', suffix='b'),
             lambda: tempfile.mkdtemp(dir='missing')):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, str(e).split(':')[0])
if sys.version_info >= (3, 12):
    with tempfile.NamedTemporaryFile(delete_on_close=False) as f:
        f.close()
        print('there', os.path.exists(f.name))
    print('gone', not os.path.exists(f.name))
    kept = tempfile.TemporaryDirectory(delete=False)
    with kept:
        pass
    print(os.path.isdir(kept.name))

spool = tempfile.SpooledTemporaryFile(10, 'w+', encoding='utf-8')
print(isinstance(spool, io.IOBase), spool.mode, spool.name, spool.encoding, spool.newlines, spool.errors, spool.closed)
print(spool.writelines(['abc', 'def']), spool._rolled, spool.truncate(20), spool._rolled, hasattr(spool, '_TemporaryFileArgs'))
print(spool.mode, spool.name == spool.fileno(), spool.tell(), list(spool))
spool.close()
try:
    with spool:
        pass
except ValueError as e:
    print(e)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    spool = tempfile.SpooledTemporaryFile()
    del spool
    folder = tempfile.TemporaryDirectory()
    name = folder.name
    del folder
    gc.collect()
print([str(each.message).split(' object')[0].split(' <Temp')[0] for each in caught], os.path.exists(name))
