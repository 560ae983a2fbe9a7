# What machine and what Python this is. Behaves as Lib/platform.py of CPython 3.10 to 3.13 for the functions below.
# The machine is always the same plain 64-bit Linux, whatever machine the simulation runs on.
# Leaves out what asks other systems: mac_ver, win32_ver, java_ver and the like.

import sys
from collections import namedtuple as _namedtuple

_MACHINE = 'x86_64'
_KERNEL = '5.15.0'
_LIBC = ('glibc', '2.36')

uname_result = _namedtuple('uname_result', ['system', 'node', 'release', 'version', 'machine', 'processor'])
_UNAME = uname_result('Linux', 'localhost', _KERNEL, '#1 SMP', _MACHINE, '')


def uname():
    return _UNAME


def system():
    return _UNAME.system


def node():
    return _UNAME.node


def release():
    return _UNAME.release


def version():
    return _UNAME.version


def machine():
    return _UNAME.machine


def processor():
    return _UNAME.processor


def architecture(executable=sys.executable, bits='', linkage=''):
    return bits or ('64bit' if sys.maxsize > 2 ** 32 else '32bit'), linkage or 'ELF'


def libc_ver(executable=None, lib='', version='', chunksize=16384):
    return _LIBC


def platform(aliased=False, terse=False):
    libc = ''.join(_LIBC)
    return f'Linux-{_KERNEL}-with-{libc}' if terse else f'Linux-{_KERNEL}-{_MACHINE}-with-{libc}'


def python_implementation():
    return 'CPython'


def python_version():
    return sys.version.split()[0]


def python_version_tuple():
    return tuple(python_version().split('.'))


def python_branch():
    return ''


def python_revision():
    return ''


def python_compiler():
    return sys.version.partition('[')[2].rstrip(']')


def python_build():
    number, _, date = sys.version.partition('(')[2].partition(')')[0].partition(', ')
    return number, date.replace(', ', ' ')
