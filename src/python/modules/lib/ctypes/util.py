# Where a library is found by its name. Behaves as Lib/ctypes/util.py of CPython 3.10 to 3.13 on a Linux that has the C library alone.

_FOUND = {'c': 'libc.so.6', 'm': 'libm.so.6'}


def find_library(name):
    return _FOUND.get(name)


def test():
    for name in ('m', 'c', 'bz2'):
        print(find_library(name))


if __name__ == "__main__":
    test()
