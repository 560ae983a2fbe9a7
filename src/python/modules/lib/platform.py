# What machine and what Python this is. Behaves as Lib/platform.py of CPython 3.10 to 3.13 for the functions below.
# The machine is always the same plain 64-bit Linux, whatever machine the simulation runs on.
# What asks about other systems gives back what it was given.

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


def system_alias(system, release, version):
    # SunOS 5 is sold as Solaris 2.
    if system != 'SunOS':
        return system, release, version
    major, _, rest = release.partition('.')
    if release < '5':
        return system, release, version
    if release < '6':
        release = f'{int(major) - 3}.{rest}' if rest else str(int(major) - 3)
    return 'Solaris', release, version


# Of other systems.

def mac_ver(release='', versioninfo=('', '', ''), machine=''):
    return release, versioninfo, machine


def win32_ver(release='', version='', csd='', ptype=''):
    return release, version, csd, ptype


def win32_is_iot():
    return win32_edition() in ('IoTUAP', 'NanoServer', 'WindowsCoreHeadless', 'IoTEdgeOS')


def win32_edition():
    return None


def java_ver(release='', vendor='', vminfo=('', '', ''), osinfo=('', '', '')):
    if sys.version_info >= (3, 13):
        import warnings
        warnings._deprecated('java_ver', remove=(3, 15))
    return release, vendor, vminfo, osinfo


def freedesktop_os_release():
    import errno
    raise OSError(errno.ENOENT, "Unable to read files /etc/os-release, /usr/lib/os-release")


if sys.version_info >= (3, 13):
    AndroidVer = _namedtuple("AndroidVer", "release api_level manufacturer model device is_emulator")
    IOSVersionInfo = _namedtuple("IOSVersionInfo", ["system", "release", "model", "is_simulator"])

    def android_ver(release="", api_level=0, manufacturer="", model="", device="", is_emulator=False):
        return AndroidVer(release, api_level, manufacturer, model, device, is_emulator)

    def ios_ver(system="", release="", model="", is_simulator=False):
        return IOSVersionInfo(system, release, model, is_simulator)
