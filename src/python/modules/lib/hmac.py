# Keyed hashing (RFC 2104). A digest that OpenSSL knows is keyed by it; any other is wrapped here: hash of the key's outer pad and
# of the hash of its inner pad and the message.
# Behaves as Lib/hmac.py of CPython 3.10 to 3.13.

import sys

try:
    import _hashlib
    from _hashlib import compare_digest
    _openssl_function = type(_hashlib.openssl_sha256)
except ImportError:
    _hashlib = None
    _openssl_function = None
    from _operator import _compare_digest as compare_digest

trans_5C = bytes(byte ^ 0x5C for byte in range(256))
trans_36 = bytes(byte ^ 0x36 for byte in range(256))

# No digest has this size: it says that the default is wanted.
digest_size = None

_missing = "Missing required argument 'digestmod'." if sys.version_info >= (3, 13) else "Missing required parameter 'digestmod'."


def _maker_of(digestmod):
    if callable(digestmod):
        return digestmod
    if isinstance(digestmod, str):
        import hashlib
        return lambda data=b'': hashlib.new(digestmod, data)
    return lambda data=b'': digestmod.new(data)


class HMAC:
    """RFC 2104 HMAC class.  Also complies with RFC 4231.

    This supports the API for Cryptographic Hash Functions (PEP 247).
    """

    # What a digest that does not tell its block size is taken to have.
    blocksize = 64

    __slots__ = ('_hmac', '_inner', '_outer', 'block_size', 'digest_size')

    def __init__(self, key, msg=None, digestmod=''):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError('key: expected bytes or bytearray, but got %r' % type(key).__name__)
        if not digestmod:
            raise TypeError(_missing)
        if _hashlib is not None and isinstance(digestmod, (str, _openssl_function)):
            try:
                self._init_hmac(key, msg, digestmod)
                return
            except _hashlib.UnsupportedDigestmodError:
                pass
        self._init_old(key, msg, digestmod)

    def _init_hmac(self, key, msg, digestmod):
        self._hmac = _hashlib.hmac_new(key, msg if msg is not None else b'', digestmod=digestmod)
        self.digest_size = self._hmac.digest_size
        self.block_size = self._hmac.block_size

    def _init_old(self, key, msg, digestmod):
        make = _maker_of(digestmod)
        self._hmac = None
        self._outer = make()
        self._inner = make()
        self.digest_size = self._inner.digest_size
        if hasattr(self._inner, 'block_size'):
            size = self._inner.block_size
            if size < 16:
                from warnings import warn
                warn('block_size of %d seems too small; using our default of %d.' % (size, self.blocksize),
                     RuntimeWarning, 2)
                size = self.blocksize
        else:
            from warnings import warn
            warn('No block_size attribute on given digest object; Assuming %d.' % (self.blocksize),
                 RuntimeWarning, 2)
            size = self.blocksize
        if len(key) > size:
            key = make(key).digest()
        self.block_size = size
        key = key.ljust(size, b'\0')
        self._outer.update(key.translate(trans_5C))
        self._inner.update(key.translate(trans_36))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        if self._hmac:
            return self._hmac.name
        return f'hmac-{self._inner.name}'

    def update(self, msg):
        """Feed data from msg into this hashing object."""
        (self._hmac or self._inner).update(msg)

    def copy(self):
        """Return a separate copy of this hashing object.

        An update to this copy won't affect the original object.
        """
        twin = self.__class__.__new__(self.__class__)
        twin.digest_size = self.digest_size
        if self._hmac:
            twin._hmac = self._hmac.copy()
            twin._inner = twin._outer = None
        else:
            twin._hmac = None
            twin._inner = self._inner.copy()
            twin._outer = self._outer.copy()
        return twin

    def _current(self):
        if self._hmac:
            return self._hmac
        whole = self._outer.copy()
        whole.update(self._inner.digest())
        return whole

    def digest(self):
        """Return the hash value of this hashing object.

        This returns the hmac value as bytes.  The object is
        not altered in any way by this function; you can continue
        updating the object after calling this function.
        """
        return self._current().digest()

    def hexdigest(self):
        """Like digest(), but returns a string of hexadecimal digits instead.
        """
        return self._current().hexdigest()


def new(key, msg=None, digestmod=''):
    """Create a new hashing object and return it."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """Fast inline implementation of HMAC."""
    if _hashlib is not None and isinstance(digest, (str, _openssl_function)):
        try:
            return _hashlib.hmac_digest(key, msg, digest)
        except OverflowError:
            pass
        except _hashlib.UnsupportedDigestmodError:
            pass
    make = _maker_of(digest)
    inner, outer = make(), make()
    size = getattr(inner, 'block_size', 64)
    if len(key) > size:
        key = make(key).digest()
    key = key + b'\0' * (size - len(key))
    inner.update(key.translate(trans_36))
    outer.update(key.translate(trans_5C))
    inner.update(msg)
    outer.update(inner.digest())
    return outer.digest()
