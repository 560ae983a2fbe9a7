# Message digests by name. OpenSSL's (_hashlib) come first; BLAKE2 is always CPython's own, as are those OpenSSL lacks.
# Behaves as Lib/hashlib.py of CPython 3.10 to 3.13.

import sys

_guaranteed = ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512',
               'blake2b', 'blake2s',
               'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512',
               'shake_128', 'shake_256')

algorithms_guaranteed = set(_guaranteed)
algorithms_available = set(_guaranteed)

__all__ = _guaranteed + ('new', 'algorithms_guaranteed', 'algorithms_available', 'pbkdf2_hmac')
if sys.version_info >= (3, 11):
    __all__ += ('file_digest',)

# Where CPython's own implementation of each lives.
_sha2_homes = (('_sha2', '_sha2') if sys.version_info >= (3, 12) else ('_sha256', '_sha512'))
_homes = {'md5': '_md5', 'sha1': '_sha1',
          'sha224': _sha2_homes[0], 'sha256': _sha2_homes[0],
          'sha384': _sha2_homes[1], 'sha512': _sha2_homes[1],
          'blake2b': '_blake2', 'blake2s': '_blake2'}
__builtin_constructor_cache = {}
__block_openssl_constructor = {'blake2b', 'blake2s'}


def __get_builtin_constructor(name):
    made = __builtin_constructor_cache.get(name)
    if made is not None:
        return made
    plain = name.lower() if isinstance(name, str) and name.isupper() else name
    if plain in algorithms_guaranteed:
        try:
            home = __import__(_homes.get(plain, '_sha3'))
            made = __builtin_constructor_cache[name] = getattr(home, plain)
            return made
        except ImportError:
            pass
    raise ValueError('unsupported hash type ' + name)


def __get_openssl_constructor(name):
    if name in __block_openssl_constructor:
        return __get_builtin_constructor(name)
    try:
        found = getattr(_hashlib, 'openssl_' + name)
        found(usedforsecurity=False)
        return found
    except (AttributeError, ValueError):
        return __get_builtin_constructor(name)


def __py_new(name, data=b'', **kwargs):
    return __get_builtin_constructor(name)(data, **kwargs)


def __hash_new(name, data=b'', **kwargs):
    if name in __block_openssl_constructor:
        return __get_builtin_constructor(name)(data, **kwargs)
    try:
        return _hashlib.new(name, data, **kwargs)
    except ValueError:
        return __get_builtin_constructor(name)(data)


try:
    import _hashlib
    new = __hash_new
    algorithms_available = algorithms_available | _hashlib.openssl_md_meth_names
    from _hashlib import pbkdf2_hmac, scrypt
    __get_hash = __get_openssl_constructor
except ImportError:
    _hashlib = None
    new = __py_new
    __get_hash = __get_builtin_constructor


if sys.version_info >= (3, 11):
    def file_digest(fileobj, digest, /, *, _bufsize=2 ** 18):
        running = new(digest) if isinstance(digest, str) else digest()
        if hasattr(fileobj, 'getbuffer'):
            running.update(fileobj.getbuffer())
            return running
        readable = hasattr(fileobj, 'readinto') and hasattr(fileobj, 'readable') and fileobj.readable()
        if not readable:
            raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
        block = bytearray(_bufsize)
        window = memoryview(block)
        while True:
            count = fileobj.readinto(block)
            if count is None and sys.version_info >= (3, 13):
                raise BlockingIOError('I/O operation would block.')
            if count == 0:
                break
            running.update(window[:count])
        return running


for _name in _guaranteed:
    globals()[_name] = __get_hash(_name)
del _name, __get_hash, __get_openssl_constructor, __hash_new, __py_new
