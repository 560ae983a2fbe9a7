# What os.path says of what is no path, and from which function.
import os
import os.path
import traceback


def attempt(action):
    try:
        print(action())
    except Exception:
        traceback.print_exc()


class Bad:
    def __fspath__(self):
        raise ValueError('no path')


for value in (1, None, Bad(), ['a'], 1.5):
    for name in ('basename', 'dirname', 'split', 'splitext', 'isabs', 'exists', 'isfile', 'isdir', 'getsize', 'abspath',
                 'normpath', 'expanduser', 'realpath', 'relpath', 'commonpath'):
        if value is None and name == 'relpath' or value == 1 and name in ('getsize', 'exists', 'isfile', 'isdir'):
            continue
        attempt(lambda: getattr(os.path, name)(value))
for parts in (('a', 1), ('a', None), ('a', b'b'), (b'a', 'b'), (1, 'a'), (), ('a', Bad())):
    attempt(lambda: os.path.join(*parts))
for paths in ([], ['/a', 'b'], ['/a', b'b'], ['a', 5]):
    attempt(lambda: os.path.commonpath(paths))
    attempt(lambda: os.path.commonprefix(paths))
attempt(lambda: os.path.relpath(''))
attempt(lambda: os.path.relpath('a', 5))
attempt(lambda: os.path.samefile('nosuch', '.'))
attempt(lambda: os.path.getmtime('nosuch'))
