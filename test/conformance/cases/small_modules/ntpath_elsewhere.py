# Paths of Windows asked for on another system.
import ntpath, sys
paths = ['', 'a', 'a/b', 'a\\b\\', 'c:', 'c:\\', 'c:/x/y.txt', 'c:x', '\\x', '/x/y', '\\\\host\\share', '\\\\host\\share\\d\\f', '//host/share/', '\\\\', '\\\\host', '\\\\host\\', '\\\\?\\c:\\x', '\\\\.\\dev', '\\\\?\\UNC\\h\\s\\z', '..\\x', 'a\\..\\b', 'a\\.\\b\\\\c', '\\..\\a', 'c:..\\..', 'x.tar.gz', '.bashrc', 'a.b\\c', 'C:\\Foo Bar\\baz.', '\\\\\\h\\s', b'c:\\x\\y', 'a\\..', '.', './a', 'c:\\..\\x', 'c:\\.', '//x//y']
for p in paths:
    print(repr(p), ntpath.splitdrive(p), ntpath.split(p), ntpath.splitext(p), ntpath.normpath(p), ntpath.isabs(p), ntpath.basename(p), ntpath.dirname(p), ntpath.normcase(p), ntpath.splitroot(p) if sys.version_info >= (3, 12) else '')
for a in ['', 'a', 'c:', 'c:\\', 'c:x', '\\x', '\\\\h\\s', '\\\\h\\s\\', 'a/', 'c:\\x\\', '\\\\h']:
    print(repr(a), [ntpath.join(a, b) for b in ['', 'b', 'c:', 'C:y', 'd:', 'd:\\z', '\\r', '/r', '\\\\g\\t\\u']])
print(ntpath.join('a', 'b', '..', 'c:\\', 'd'), ntpath.join(b'a', b'b'))
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: ntpath.commonpath(['c:\\a\\b', 'C:/a/c']), lambda: ntpath.commonpath(['c:\\a', 'd:\\a']), lambda: ntpath.commonpath(['\\a', 'a']), lambda: ntpath.commonpath([]), lambda: ntpath.commonpath(['c:a', 'c:\\a']), lambda: ntpath.commonpath(['a\\b', 'a\\b\\c']), lambda: ntpath.commonpath(['a', b'a']), lambda: ntpath.commonpath(iter(['x\\y', 'x'])),
          lambda: ntpath.relpath('c:\\a\\b', 'c:\\a\\d\\e'), lambda: ntpath.relpath('c:\\a', 'd:\\'), lambda: ntpath.relpath(''), lambda: ntpath.relpath('\\x\\y', '\\x\\y'), lambda: ntpath.relpath('\\\\h\\s\\x', '\\\\h\\s\\y'), lambda: ntpath.join('a', 5), lambda: ntpath.join('a', b'b'), lambda: ntpath.join(), lambda: ntpath.split(5), lambda: ntpath.normcase(3), lambda: ntpath.isabs(None), lambda: ntpath.commonprefix(['ab', 'ac']), lambda: ntpath.ismount('c:\\'), lambda: ntpath.ismount('c:\\x'), lambda: ntpath.ismount('\\\\h\\s'), lambda: ntpath.ismount('\\\\h\\s\\')):
    tr(f)
import os
os.environ.update(FOO='bar', USERPROFILE='C:\\Users\\eric', USERNAME='eric')
for s in ['$FOO', '${FOO}x', '%FOO%', "'$FOO'", '$$FOO', '%%FOO%%', '$NO', '%NO%', '${NO', '%FOO', '$FOO-x', 'a$', '%', '$(FOO)', b'%FOO%', "'a", '${}', '$FOO$FOO']: print(repr(s), repr(ntpath.expandvars(s)))
for s in ['~', '~\\x', '~bob/x', '~eric', 'x~', b'~']: print(repr(s), repr(ntpath.expanduser(s)))
print(ntpath.sep, ntpath.altsep, ntpath.curdir, ntpath.pardir, ntpath.extsep, ntpath.pathsep, ntpath.defpath, ntpath.devnull, ntpath.abspath('c:\\x\\..\\y'), sorted(ntpath.__all__))
if sys.version_info >= (3, 13): print([ntpath.isreserved(x) for x in ['con', 'a\\nul.txt', 'x ', 'a*b', 'com1', 'com', 'c:\\aux ', 'ok', '..', 'COM\xb9']])
if sys.version_info >= (3, 12): print(ntpath.isjunction('x'))
print(ntpath.exists('main.py'), ntpath.isfile('main.py'), ntpath.islink('main.py'), ntpath.lexists('q'), ntpath.getsize('main.py') > 10)
from pathlib import PureWindowsPath
print(PureWindowsPath('c:/a/../b').as_posix(), os.path is ntpath)
