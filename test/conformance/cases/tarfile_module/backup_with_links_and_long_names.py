# A backup program: folders, links, long and foreign names, formats, metadata that a filter changes, members copied to another archive.
import io
import os
import tarfile

def build():
    os.makedirs('src/deep/er')
    for path, text in {'src/a.txt': 'alpha', 'src/deep/b.txt': 'beta' * 200, 'src/deep/er/c': '', 'src/ünï.txt': 'u'}.items():
        with open(path, 'w') as f: f.write(text)
        os.utime(path, (1_700_000_000, 1_700_000_000))
        os.chmod(path, 0o640)
    os.symlink('a.txt', 'src/link')

def plain(info):
    info.uid = info.gid = 0
    info.uname, info.gname = 'root', 'wheel'
    info.mtime = 1_600_000_000
    if info.name.endswith('c'):
        return None
    return info

build()
for fmt in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
    buffer = io.BytesIO()
    with tarfile.open('made.tar', 'w', buffer, format=fmt) as tar:
        tar.add('src', filter=plain)
        long = tarfile.TarInfo('dir/' + 'n' * 90 + '/' + 'm' * 60)
        long.size = 4
        tar.addfile(long, io.BytesIO(b'long'))
        for attribute, value in (('uid', 10**8), ('mtime', 1.5), ('name', 'é' * 120), ('linkname', 'l' * 150)):
            odd = tarfile.TarInfo('odd')
            setattr(odd, attribute, value)
            try:
                tar.addfile(odd)
            except ValueError as e:
                print(fmt, attribute, e)
    print(fmt, len(buffer.getvalue()), tar.closed, os.path.basename(tar.name))
    buffer.seek(0)
    with tarfile.open(fileobj=buffer) as tar:
        for m in tar:
            kind = 'dir' if m.isdir() else 'sym' if m.issym() else 'file' if m.isreg() else '?'
            print(f'{m.name[:20]:<21}{len(m.name):>4} {kind:<5}{m.mode:o} {m.uid} {m.size:>4} {m.mtime} {m.uname} {m.linkname[:9]} {m.type} {sorted(m.pax_headers)}')
        print(tar.extractfile('src/link').read(), tar.extractfile('src/deep').__class__.__name__)
        f = tar.extractfile('src/deep/b.txt')
        print(f.seek(-6, 2), f.read(), f.tell(), f.seekable(), f.readable(), f.writable())
        print(io.TextIOWrapper(tar.extractfile('src/a.txt')).readlines())
        tar.extractall(f'out{fmt}', filter='data')
    print(sorted(os.path.join(r, n) for r, _, ns in os.walk(f'out{fmt}') for n in ns if len(n) < 50 and not n.startswith('\xe9')))
with tarfile.open('one.tar.gz', 'w:gz') as tar:
    tar.add('src/a.txt', 'renamed.txt', filter=plain)
    tar.add('src/deep', recursive=False, filter=plain)
with tarfile.open('one.tar.gz', 'r:gz') as old, tarfile.open('two.tar', 'w') as new:
    for member in old:
        new.addfile(member, old.extractfile(member))
with tarfile.open('two.tar') as tar:
    tar.list()
    info = tar.getmember('renamed.txt')
    print(info.get_info())
    print(info.replace(name='x', mode=None, deep=False).mode, info.isfile(), info.path, tar.next(), tar.getmembers()[0] is info)
    tar.extract(info, 'got', filter=tarfile.data_filter)
    print(open('got/renamed.txt').read(), oct(os.stat('got/renamed.txt').st_mode), os.stat('got/renamed.txt').st_mtime)
print(tarfile.is_tarfile('one.tar.gz'), tarfile.is_tarfile('src/a.txt'), tarfile.open('two.tar').getnames())
for call in (lambda: tar.getnames(), lambda: tarfile.open('two.tar', 'r:gz'), lambda: tarfile.open('one.tar.gz', 'r:'), lambda: tarfile.is_tarfile('missing'),
             lambda: tarfile.open('two.tar', 'rb'), lambda: tarfile.TarFile('two.tar', 'z'), lambda: tarfile.TarInfo.frombuf(b'abc', 'utf-8', 'strict'),
             lambda: tarfile.TarInfo.frombuf(bytes(512), 'utf-8', 'strict'), lambda: tarfile.TarInfo.frombuf(b'x' * 512, 'utf-8', 'strict')):
    try:
        print(call())
    except Exception as e:
        print(type(e).__qualname__, e)
with tarfile.open('two.tar') as tar:
    tar.extract('nothing.txt', filter='data')
