# Cookies: the header that sets them and the one that brings them back. Behaves as Lib/http/cookies.py of CPython 3.10 to 3.13.

import re
import string
import time
import types

__all__ = ['CookieError', 'BaseCookie', 'SimpleCookie']

_LegalChars = string.ascii_letters + string.digits + "!#$%&'*+-.^_`|~:"
_UnescapedChars = _LegalChars + ' ()/<=>?@[]{}'

# What must not stand in quotes as it is: as octal digits, the quote and the backslash with a backslash.
_Translator = {code: '\\%03o' % code for code in set(range(256)) - set(map(ord, _UnescapedChars))}
_Translator.update({ord(char): '\\' + char for char in '"\\'})


class CookieError(Exception):
    """A cookie that is not allowed."""


def _is_legal_key(key):
    return re.fullmatch('[%s]+' % re.escape(_LegalChars), key)


def _quote(str):
    """The value of a cookie, in quotes where it has to be."""
    return str if str is None or _is_legal_key(str) else '"' + str.translate(_Translator) + '"'


def _unquote(str):
    """The value without its quotes."""
    if str is None or len(str) < 2 or not (str[0] == str[-1] == '"'):
        return str
    return re.sub(r'\\(?:([0-3][0-7][0-7])|(.))', lambda match: chr(int(match[1], 8)) if match[1] else match[2], str[1:-1])


_weekdayname = 'Mon Tue Wed Thu Fri Sat Sun'.split()
_monthname = [None, *'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()]


def _getdate(future=0, weekdayname=_weekdayname, monthname=_monthname):
    year, month, day, hour, minute, second, weekday, *_ = time.gmtime(time.time() + future)
    return f'{weekdayname[weekday]}, {day:02d} {monthname[month]:3s} {year:4d} {hour:02d}:{minute:02d}:{second:02d} GMT'


class Morsel(dict):
    """One cookie: key, value, and the attributes, all of which are there."""

    _reserved = dict(expires='expires', path='Path', comment='Comment', domain='Domain')
    _reserved |= {'max-age': 'Max-Age', 'secure': 'Secure', 'httponly': 'HttpOnly', 'version': 'Version', 'samesite': 'SameSite'}
    _flags = {'secure', 'httponly'}

    def __init__(self):
        self._key = self._value = self._coded_value = None
        for name in self._reserved:
            dict.__setitem__(self, name, '')

    key = property(lambda self: self._key)
    value = property(lambda self: self._value)
    coded_value = property(lambda self: self._coded_value)

    def __setitem__(self, K, V):
        name = K.lower()
        if name not in self._reserved:
            raise CookieError('Invalid attribute %r' % (K,))
        super().__setitem__(name, V)

    def setdefault(self, key, val=None):
        name = key.lower()
        if name not in self._reserved:
            raise CookieError('Invalid attribute %r' % (key,))
        return super().setdefault(name, val)

    def update(self, values):
        given = {}
        for name, value in dict(values).items():
            if name.lower() not in self._reserved:
                raise CookieError('Invalid attribute %r' % (name,))
            given[name.lower()] = value
        super().update(given)

    def isReservedKey(self, K):
        """Is it the name of an attribute?"""
        return K.lower() in self._reserved

    def set(self, key, val, coded_val):
        """Gives it its name and value."""
        if self.isReservedKey(key):
            raise CookieError('Attempt to set a reserved key %r' % (key,))
        if not _is_legal_key(key):
            raise CookieError('Illegal key %r' % (key,))
        self._key, self._value, self._coded_value = key, val, coded_val

    def _facts(self):
        return self._key, self._value, self._coded_value

    def __eq__(self, morsel):
        if not isinstance(morsel, Morsel):
            return NotImplemented
        return dict.__eq__(self, morsel) and self._facts() == morsel._facts()

    __ne__ = object.__ne__

    def copy(self):
        made = Morsel()
        dict.update(made, self)
        made.__dict__.update(self.__dict__)
        return made

    def __getstate__(self):
        return dict(zip(('key', 'value', 'coded_value'), self._facts()))

    def __setstate__(self, state):
        self._key, self._value, self._coded_value = (state[name] for name in ('key', 'value', 'coded_value'))

    def output(self, attrs=None, header='Set-Cookie:'):
        """The header."""
        return f'{header} {self.OutputString(attrs)}'

    __str__ = output

    def __repr__(self):
        return f'<{type(self).__name__}: {self.OutputString()}>'

    def js_output(self, attrs=None):
        """A script that sets it."""
        text = self.OutputString(attrs).replace('"', r'\"')
        return ('\n        <script type="text/javascript">\n        <!-- begin hiding\n'
                f'        document.cookie = "{text}";\n        // end hiding -->\n        </script>\n        ')

    def OutputString(self, attrs=None):
        """The cookie with its attributes, by name."""
        shown = self._reserved if attrs is None else attrs
        parts = [f'{self._key}={self._coded_value}']
        for name, value in sorted(self.items()):
            if value == '' or name not in shown:
                continue
            title = self._reserved[name]
            if name == 'expires' and isinstance(value, int):
                parts.append(f'{title}={_getdate(value)}')
            elif name == 'max-age' and isinstance(value, int):
                parts.append('%s=%d' % (title, value))
            elif name == 'comment' and isinstance(value, str):
                parts.append(f'{title}={_quote(value)}')
            elif name in self._flags:
                if value:
                    parts.append(str(title))
            else:
                parts.append(f'{title}={value}')
        return '; '.join(parts)

    __class_getitem__ = classmethod(types.GenericAlias)


_CookiePattern = re.compile(r'''
    \s*
    (?P<key> [\w\d!#%&'~_`><@,:/$*+\-.^|)(?}{=]+? )
    ( \s* = \s*
      (?P<val> " (?: [^\\"] | \\. )* "
             | \w{3},\s [\w\d\s-]{9,11} \s [\d:]{8} \s GMT
             | [\w\d!#%&'~_`><@,:/$*+\-.^|)(?}{=\[\]]* )
    )?
    \s* ( \s+ | ; | $ )
    ''', re.ASCII | re.VERBOSE)


class BaseCookie(dict):
    """Cookies by name."""

    def __init__(self, input=None):
        if input:
            self.load(input)

    def value_decode(self, val):
        """The value and how it is written, of what was written."""
        return val, val

    def value_encode(self, val):
        """The value and how it is written, of a value."""
        text = str(val)
        return text, text

    def __set(self, key, real_value, coded_value):
        morsel = self.get(key, Morsel())
        morsel.set(key, real_value, coded_value)
        dict.__setitem__(self, key, morsel)

    def __setitem__(self, key, value):
        if isinstance(value, Morsel):
            super().__setitem__(key, value)
        else:
            self.__set(key, *self.value_encode(value))

    def output(self, attrs=None, header='Set-Cookie:', sep='\r\n'):
        """The headers, by name."""
        return sep.join(morsel.output(attrs, header) for _, morsel in sorted(self.items()))

    __str__ = output

    def __repr__(self):
        pairs = [f'{name}={morsel.value!r}' for name, morsel in sorted(self.items())]
        return f"<{type(self).__name__}: {' '.join(pairs)}>"

    def js_output(self, attrs=None):
        """Scripts that set them."""
        return ''.join(morsel.js_output(attrs) for _, morsel in sorted(self.items()))

    def load(self, rawdata):
        """Takes cookies from a header or from a mapping."""
        if isinstance(rawdata, str):
            self._load_text(rawdata)
        else:
            for name, value in rawdata.items():
                self[name] = value

    def _load_text(self, text):
        # All or nothing: a text that is not right sets no cookie.
        found, at, hasCookie = [], 0, False
        while 0 <= at < len(text):
            match = _CookiePattern.match(text, at)
            if match is None:
                break
            name, value, at = match['key'], match['val'], match.end(0)
            bare = name.lower()
            if name.startswith('$'):
                if hasCookie:
                    found.append((True, name[1:], value))
            elif bare in Morsel._reserved:
                if not hasCookie:
                    return
                if value is None:
                    if bare not in Morsel._flags:
                        return
                    found.append((True, name, True))
                else:
                    found.append((True, name, _unquote(value)))
            elif value is None:
                return
            else:
                found.append((False, name, self.value_decode(value)))
                hasCookie = True
        morsel = None
        for isAttribute, name, value in found:
            if isAttribute:
                morsel[name] = value
            else:
                self.__set(name, *value)
                morsel = self[name]


class SimpleCookie(BaseCookie):
    """Cookies whose values are text."""

    def value_decode(self, val):
        return _unquote(val), val

    def value_encode(self, val):
        text = str(val)
        return text, _quote(text)
