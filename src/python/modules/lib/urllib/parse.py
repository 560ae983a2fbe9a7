# URLs taken apart and put together (RFC 3986), and quoted.
# Behaves as Lib/urllib/parse.py of CPython 3.10 to 3.13. Work is done on str; bytes are ASCII on the way in and out.
# Leaves out the split* functions, deprecated since 3.8.

import sys

from collections import namedtuple
import functools
import re
import types
import warnings

__all__ = ["urlparse", "urlunparse", "urljoin", "urldefrag",
           "urlsplit", "urlunsplit", "urlencode", "parse_qs",
           "parse_qsl", "quote", "quote_plus", "quote_from_bytes",
           "unquote", "unquote_plus", "unquote_to_bytes",
           "DefragResult", "ParseResult", "SplitResult",
           "DefragResultBytes", "ParseResultBytes", "SplitResultBytes"]

_rtsps = ['rtsps'] if sys.version_info >= (3, 11) else []

uses_relative = ['', 'ftp', 'http', 'gopher', 'nntp', 'imap', 'wais', 'file', 'https', 'shttp', 'mms', 'prospero', 'rtsp',
                 *_rtsps, 'rtspu', 'sftp', 'svn', 'svn+ssh', 'ws', 'wss']
uses_netloc = ['', 'ftp', 'http', 'gopher', 'nntp', 'telnet', 'imap', 'wais', 'file', 'mms', 'https', 'shttp', 'snews',
               'prospero', 'rtsp', *_rtsps, 'rtspu', 'rsync', 'svn', 'svn+ssh', 'sftp', 'nfs', 'git', 'git+ssh', 'ws', 'wss']
if sys.version_info >= (3, 12):
    uses_netloc.append('itms-services')
uses_params = ['', 'ftp', 'hdl', 'prospero', 'http', 'imap', 'https', 'shttp', 'rtsp', *_rtsps, 'rtspu', 'sip', 'sips', 'mms',
               'sftp', 'tel']
non_hierarchical = ['gopher', 'hdl', 'mailto', 'news', 'telnet', 'wais', 'imap', 'snews', 'sip', 'sips']
uses_query = ['', 'http', 'wais', 'imap', 'https', 'shttp', 'mms', 'gopher', 'rtsp', *_rtsps, 'rtspu', 'sip', 'sips']
uses_fragment = ['', 'ftp', 'hdl', 'http', 'gopher', 'news', 'nntp', 'wais', 'https', 'shttp', 'snews', 'file', 'prospero']

scheme_chars = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.'

_controls_and_space = ''.join(map(chr, range(0x21)))


def clear_cache():
    if sys.version_info >= (3, 11):
        urlsplit.cache_clear()
    _quoter_of.cache_clear()


def _as_text(*args):
    # The arguments as str, then the function that turns a result into the kind that came in.
    is_text = isinstance(args[0], str)
    for arg in args[1:]:
        # An empty default goes with either kind.
        if arg and isinstance(arg, str) != is_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_text:
        return (*args, lambda result: result)
    return (*(arg.decode('ascii', 'strict') if arg else '' for arg in args), lambda result: result.encode('ascii', 'strict'))


# ---- results

class _Text:
    __slots__ = ()

    def encode(self, encoding='ascii', errors='strict'):
        return self._encoded_counterpart(*(part.encode(encoding, errors) for part in self))


class _Bytes:
    __slots__ = ()

    def decode(self, encoding='ascii', errors='strict'):
        return self._decoded_counterpart(*(part.decode(encoding, errors) for part in self))


class _Netloc:
    """What lies in `netloc`: user:password@host:port."""
    __slots__ = ()

    def _marks(self):
        text = '@:[]%'
        return tuple(text) if isinstance(self.netloc, str) else tuple(mark.encode() for mark in text)

    @property
    def _userinfo(self):
        at, colon, *_ = self._marks()
        user, has_user, _ = self.netloc.rpartition(at)
        if not has_user:
            return None, None
        name, has_password, password = user.partition(colon)
        return name, password if has_password else None

    @property
    def _hostinfo(self):
        at, colon, opening, closing, _ = self._marks()
        host = self.netloc.rpartition(at)[2]
        _, is_bracketed, bracketed = host.partition(opening)
        if is_bracketed:
            name, _, rest = bracketed.partition(closing)
            port = rest.partition(colon)[2]
        else:
            name, _, port = host.partition(colon)
        return name, port or None

    @property
    def username(self):
        return self._userinfo[0]

    @property
    def password(self):
        return self._userinfo[1]

    @property
    def hostname(self):
        name = self._hostinfo[0]
        if not name:
            return None
        # The zone of an IPv6 address keeps its case.
        name, percent, zone = name.partition(self._marks()[4])
        return name.lower() + percent + zone

    @property
    def port(self):
        port = self._hostinfo[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        number = int(port)
        if number > 65535:
            raise ValueError("Port out of range 0-65535")
        return number

    __class_getitem__ = classmethod(types.GenericAlias)


class _NetlocText(_Netloc, _Text):
    __slots__ = ()


class _NetlocBytes(_Netloc, _Bytes):
    __slots__ = ()


ResultBase = _NetlocText

_Defrag = namedtuple('DefragResult', 'url fragment')
_Split = namedtuple('SplitResult', 'scheme netloc path query fragment')
_Parse = namedtuple('ParseResult', 'scheme netloc path params query fragment')


class DefragResult(_Defrag, _Text):
    __slots__ = ()

    def geturl(self):
        return self.url + '#' + self.fragment if self.fragment else self.url


class SplitResult(_Split, _NetlocText):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_Parse, _NetlocText):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_Defrag, _Bytes):
    __slots__ = ()

    def geturl(self):
        return self.url + b'#' + self.fragment if self.fragment else self.url


class SplitResultBytes(_Split, _NetlocBytes):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_Parse, _NetlocBytes):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


for _kind, _other in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes)):
    _kind._encoded_counterpart = _other
    _other._decoded_counterpart = _kind
del _kind, _other


# ---- taking apart

def urlparse(url, scheme='', allow_fragments=True):
    url, scheme, give = _as_text(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ''
    if scheme in uses_params and ';' in path:
        # Only the last segment has parameters.
        cut = path.find(';', path.rfind('/') if '/' in path else 0)
        if cut >= 0:
            path, params = path[:cut], path[cut + 1:]
    return give(ParseResult(scheme, netloc, path, params, query, fragment))


def _split_scheme(url, scheme):
    colon = url.find(':')
    if colon <= 0:
        return scheme, url
    if sys.version_info >= (3, 11) and not (url[0].isascii() and url[0].isalpha()):
        return scheme, url
    if any(character not in scheme_chars for character in url[:colon]):
        return scheme, url
    return url[:colon].lower(), url[colon + 1:]


def _split_netloc(url):
    if url[:2] != '//':
        return '', url
    end = min(place if place >= 0 else len(url) for place in (url.find(mark, 2) for mark in '/?#'))
    netloc = url[2:end]
    if ('[' in netloc) != (']' in netloc):
        raise ValueError("Invalid IPv6 URL")
    if '[' in netloc and sys.version_info >= (3, 11):
        _check_bracketed_host(netloc.partition('[')[2].partition(']')[0])
    return netloc, url[end:]


def _check_bracketed_host(host):
    if host.startswith('v'):
        if not re.match(r"\Av[a-fA-F0-9]+\..+\Z", host):
            raise ValueError("IPvFuture address is invalid")
        return
    if _is_ipv4(host):
        raise ValueError("An IPv4 address cannot be in brackets")
    if not _is_ipv6(host):
        raise ValueError(f'{host!r} does not appear to be an IPv4 or IPv6 address')


def _is_ipv4(host):
    parts = host.split('.')
    return len(parts) == 4 and all(
        part.isascii() and part.isdigit() and len(part) <= 3 and int(part) <= 255 and (part == '0' or part[0] != '0')
        for part in parts)


def _is_ipv6(host):
    address, percent, zone = host.partition('%')
    if percent and (not zone or '%' in zone):
        return False
    groups = address.split(':')
    if '.' in groups[-1]:
        if not _is_ipv4(groups.pop()):
            return False
        groups += ['0', '0']
    gaps = [place for place in range(1, len(groups) - 1) if not groups[place]]
    if len(groups) < 3 or len(groups) > 9 or len(gaps) > 1:
        return False
    if gaps:
        # An empty end belongs to the gap beside it.
        gap = gaps[0]
        before = groups[:gap] if groups[0] else groups[1:gap]
        after = groups[gap + 1:] if groups[-1] else groups[gap + 1:-1]
        if not groups[0] and gap != 1 or not groups[-1] and gap != len(groups) - 2:
            return False
        groups = before + after
        if len(groups) > 7:
            return False
    elif len(groups) != 8:
        return False
    return all(re.fullmatch('[0-9A-Fa-f]{1,4}', group) for group in groups)


def _check_netloc(netloc):
    if not netloc or netloc.isascii():
        return
    # Characters such as U+2100 become several, '/' among them, when a name is looked up.
    import unicodedata
    plain = netloc.translate({ord(mark): None for mark in '@:#?'})
    expanded = unicodedata.normalize('NFKC', plain)
    if plain != expanded and any(mark in expanded for mark in '/?#@:'):
        raise ValueError("netloc '" + netloc + "' contains invalid characters under NFKC normalization")


def urlsplit(url, scheme='', allow_fragments=True):
    url, scheme, give = _as_text(url, scheme)
    url = url.lstrip(_controls_and_space)
    scheme = scheme.strip(_controls_and_space)
    for unsafe in '\t\r\n':
        url = url.replace(unsafe, '')
        scheme = scheme.replace(unsafe, '')
    scheme, url = _split_scheme(url, scheme)
    netloc, url = _split_netloc(url)
    fragment = query = ''
    if allow_fragments:
        url, _, fragment = url.partition('#')
    url, _, query = url.partition('?')
    _check_netloc(netloc)
    return give(SplitResult(scheme, netloc, url, query, fragment))


if sys.version_info >= (3, 11):
    urlsplit = functools.lru_cache(typed=True)(urlsplit)


# ---- putting together

def urlunparse(components):
    scheme, netloc, path, params, query, fragment, give = _as_text(*components)
    if params:
        path = f'{path};{params}'
    return give(urlunsplit((scheme, netloc, path, query, fragment)))


def urlunsplit(components):
    scheme, netloc, url, query, fragment, give = _as_text(*components)
    if sys.version_info >= (3, 13):
        has_place = netloc or url[:2] == '//' or scheme and scheme in uses_netloc and (not url or url[0] == '/')
    else:
        has_place = netloc or scheme and scheme in uses_netloc and url[:2] != '//'
    if has_place:
        if url and url[0] != '/' and (netloc or sys.version_info < (3, 13)):
            url = '/' + url
        url = '//' + netloc + url
    if scheme:
        url = scheme + ':' + url
    if query:
        url += '?' + query
    if fragment:
        url += '#' + fragment
    return give(url)


def _resolved(base_path, path):
    if path[:1] == '/':
        segments = path.split('/')
    else:
        start = base_path.split('/')
        if start[-1] != '':
            start.pop()
        segments = start + path.split('/')
        segments[1:-1] = [segment for segment in segments[1:-1] if segment]
    kept = []
    for segment in segments:
        if segment == '..':
            if kept:
                kept.pop()
        elif segment != '.':
            kept.append(segment)
    if segments[-1] in ('.', '..'):
        kept.append('')
    return '/'.join(kept) or '/'


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    base, url, give = _as_text(base, url)
    of_base = urlparse(base, '', allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, of_base.scheme, allow_fragments)
    if scheme != of_base.scheme or scheme not in uses_relative:
        return give(url)
    if scheme in uses_netloc:
        if netloc:
            return give(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = of_base.netloc
    if path or params:
        path = _resolved(of_base.path, path)
    else:
        path, params, query = of_base.path, of_base.params, query or of_base.query
    return give(urlunparse((scheme, netloc, path, params, query, fragment)))


def urldefrag(url):
    url, give = _as_text(url)
    fragment = ''
    if '#' in url:
        *rest, fragment = urlparse(url)
        url = urlunparse((*rest, ''))
    return give(DefragResult(url, fragment))


# ---- quoting

_hex_byte = {}
for _byte in range(256):
    for _digits in {'%02x' % _byte, '%02X' % _byte, ('%02x' % _byte)[0] + ('%02X' % _byte)[1],
                    ('%02X' % _byte)[0] + ('%02x' % _byte)[1]}:
        _hex_byte[_digits.encode()] = bytes([_byte])
del _byte, _digits


def unquote_to_bytes(string):
    """unquote_to_bytes('abc%20def') -> b'abc def'."""
    if not string:
        string.split  # what has no such method is refused
        return b''
    if isinstance(string, str):
        string = string.encode('utf-8')
    first, *rest = string.split(b'%')
    parts = [first]
    for piece in rest:
        byte = _hex_byte.get(bytes(piece[:2]))
        parts.append(byte + piece[2:] if byte is not None else b'%' + piece)
    return b''.join(parts)


_ascii_run = re.compile('([\x00-\x7f]+)')


def unquote(string, encoding='utf-8', errors='replace'):
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode('utf-8' if encoding is None else encoding, 'replace' if errors is None else errors)
    if '%' not in string:
        string.split
        return string
    if encoding is None:
        encoding = 'utf-8'
    if errors is None:
        errors = 'replace'
    pieces = _ascii_run.split(string)
    for place in range(1, len(pieces), 2):
        pieces[place] = unquote_to_bytes(pieces[place]).decode(encoding, errors)
    return ''.join(pieces)


def unquote_plus(string, encoding='utf-8', errors='replace'):
    return unquote(string.replace('+', ' '), encoding, errors)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False,
             encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding=encoding, errors=errors,
                                 max_num_fields=max_num_fields, separator=separator):
        found.setdefault(name, []).append(value)
    return found


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False,
              encoding='utf-8', errors='replace', max_num_fields=None, separator='&'):
    is_new = sys.version_info >= (3, 13)
    if not is_new:
        qs, give = _as_text(qs)
        separator, _ = _as_text(separator)
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if isinstance(qs, str):
        if not isinstance(separator, str):
            separator = str(separator, 'ascii')
        equals = '='

        def plain(text):
            return unquote_plus(text, encoding=encoding, errors=errors)
    else:
        if not qs:
            return []
        # Through a view, so that integers and lists are no bytes.
        qs = bytes(memoryview(qs))
        if isinstance(separator, str):
            separator = bytes(separator, 'ascii')
        equals = b'='

        def plain(text):
            return unquote_to_bytes(text.replace(b'+', b' '))
    if not is_new:
        text_of = plain

        def plain(text):
            return give(text_of(text))
    if not qs and sys.version_info >= (3, 11):
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError('Max number of fields exceeded')
    pairs = []
    for field in qs.split(separator):
        if not field and not strict_parsing:
            continue
        name, has_equals, value = field.partition(equals)
        if not has_equals and strict_parsing:
            raise ValueError("bad query field: %r" % (field,))
        if value or keep_blank_values:
            pairs.append((plain(name), plain(value)))
    return pairs


_always_safe = frozenset(b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~')
_always_safe_bytes = bytes(sorted(_always_safe))


class _Quoter(dict):
    # From a byte to its text, filled as bytes are asked for.
    def __init__(self, safe):
        self.safe = _always_safe.union(safe)

    def __repr__(self):
        return f"<Quoter {dict(self)!r}>"

    def __missing__(self, byte):
        text = self[byte] = chr(byte) if byte in self.safe else '%{:02X}'.format(byte)
        return text


@functools.lru_cache
def _quoter_of(safe):
    return _Quoter(safe).__getitem__


def quote(string, safe='/', encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode('utf-8' if encoding is None else encoding, 'strict' if errors is None else errors)
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe='', encoding=None, errors=None):
    if isinstance(string, str) and ' ' not in string or isinstance(string, bytes) and b' ' not in string:
        return quote(string, safe, encoding, errors)
    space = ' ' if isinstance(safe, str) else b' '
    return quote(string, safe + space, encoding, errors).replace(' ', '+')


def quote_from_bytes(bs, safe='/'):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ''
    if isinstance(safe, str):
        safe = safe.encode('ascii', 'ignore')
    else:
        safe = bytes([byte for byte in safe if byte < 128])
    if not bs.rstrip(_always_safe_bytes + safe):
        return bs.decode()
    return ''.join(map(_quoter_of(safe), bs))


def urlencode(query, doseq=False, safe='', encoding=None, errors=None,
              quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            # An empty sequence of any kind is let through.
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as error:
            message = "not a valid non-string sequence or mapping object"
            if sys.version_info >= (3, 11):
                raise TypeError(message) from error
            raise TypeError(message).with_traceback(error.__traceback__)

    def quoted(value):
        return quote_via(value, safe) if isinstance(value, bytes) else quote_via(str(value), safe, encoding, errors)

    fields = []
    for name, value in query:
        name = quoted(name)
        values = [value]
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
                values = value
            except TypeError:
                pass
        for each in values:
            fields.append(name + '=' + quoted(each))
    return '&'.join(fields)


def unwrap(url):
    url = str(url).strip()
    if url[:1] == '<' and url[-1:] == '>':
        url = url[1:-1].strip()
    return url[4:].strip() if url[:4] == 'URL:' else url
