# Translations of messages: catalogues in the .mo format of GNU gettext, found by domain and language.
# Behaves as Lib/gettext.py of CPython 3.10 to 3.13, without the functions of 3.10 that give bytes. 3.11 finds the singular among
# plural forms, 3.13 tells the caller who gives a number that is no integer.

import operator
import os
import re
import sys

_v311 = sys.version_info >= (3, 11)
_v313 = sys.version_info >= (3, 13)

__all__ = ['NullTranslations', 'GNUTranslations', 'Catalog', 'bindtextdomain', 'find', 'translation', 'install', 'textdomain',
           'dgettext', 'dngettext', 'gettext', 'ngettext', 'pgettext', 'dpgettext', 'npgettext', 'dnpgettext']

_default_localedir = os.path.join(sys.base_prefix, 'share', 'locale')
_current_domain = 'messages'
_localedirs = {}
_translations = {}  # by class and file


# ---- which form of a plural ----

_TOKEN = re.compile(r'[ \t]+|(?P<good>\d+\b|n\b|[()]|==|&&|\|\||[<>!]=?|[-+*/%?:])|(?P<bad>\w+|.)', re.ASCII | re.DOTALL)

# How tightly the operators of C bind, and how Python writes those that it spells otherwise.
_LEVELS = {sign: level for level, signs in enumerate(('||', '&&', '== !=', '< > <= >=', '+ -', '* / %'), 1) for sign in signs.split()}
_IN_PYTHON = {'||': 'or', '&&': 'and', '/': '//'}
_COMPARISONS = 3, 4

_LONGEST = 1000
_DEEPEST = 20
_TOO_COMPLEX = 'plural form expression is too complex'


class _PluralForm:
    """An expression of C in n, on its way to one of Python."""

    def __init__(self, text):
        self._tokens = self._tokens_of(text)
        self._advance()

    @staticmethod
    def _tokens_of(text):
        for match in _TOKEN.finditer(text):
            if match['bad']:
                raise ValueError(f"invalid token in plural form: {match['bad']}")
            if match['good']:
                yield match['good']
        yield ''

    def _advance(self):
        self._ahead = next(self._tokens)

    def _refuse(self):
        raise ValueError(f'unexpected token in plural form: {self._ahead}' if self._ahead else 'unexpected end of plural form')

    def whole(self):
        text = self._conditional(-1)
        if self._ahead:
            self._refuse()
        return text

    def _conditional(self, level):
        """Operators that bind as tightly as that, or more, and at the lowest levels a condition with both its ends."""
        text = self._operators(level)
        if self._ahead == '?' and level <= 0:
            self._advance()
            if_true = self._conditional(0)
            if self._ahead != ':':
                self._refuse()
            self._advance()
            text = f'{if_true} if {text} else {self._conditional(-1)}'
            if level == 0:
                text = f'({text})'
        return text

    def _operators(self, level):
        text, before = self._operand(), None
        while (here := _LEVELS.get(self._ahead, -2)) >= level and here > 0:
            if here in _COMPARISONS and before in _COMPARISONS:
                # In C the result of the first is compared, Python would make a chain of them.
                text = f'({text})'
            sign = _IN_PYTHON.get(self._ahead, self._ahead)
            self._advance()
            text, before = f'{text} {sign} {self._conditional(here + 1)}', here
        return f'({text})' if before == level == 4 else text

    def _operand(self):
        text = ''
        while self._ahead == '!':
            text += 'not '
            self._advance()
        if self._ahead == '(':
            self._advance()
            text += f'({self._conditional(-1)})'
            if self._ahead != ')':
                raise ValueError('unbalanced parenthesis in plural form')
        elif self._ahead == 'n':
            text += 'n'
        elif self._ahead.isdigit():
            # As C would not: leading zeros mean nothing.
            text += str(int(self._ahead))
        else:
            self._refuse()
        self._advance()
        return text


def c2py(plural):
    """The function that an expression of C describes: which plural form is that for n things."""
    if len(plural) > _LONGEST:
        raise ValueError('plural form expression is too long')
    try:
        text = _PluralForm(plural).whole()
        depth = 0
        for sign in text:
            depth += {'(': 1, ')': -1}.get(sign, 0)
            if depth > _DEEPEST:
                raise ValueError(_TOO_COMPLEX)
        names = {'_as_int': _as_int, '__name__': __name__}
        exec(f'def func(n):\n    if not isinstance(n, int):\n        n = _as_int(n)\n    return int({text})\n', names)
    except RecursionError:
        raise ValueError(_TOO_COMPLEX)
    return names['func']


def _as_int(n):
    """What an expression takes for n."""
    try:
        round(n)
    except TypeError:
        raise TypeError(f'Plural value must be an integer, got {n.__class__.__name__}') from None
    return _integer_or_warning(n)


def _integer_or_warning(n):
    """The number. Who gives one that is no integer is warned."""
    if _v313 and hasattr(n, '__index__'):
        return operator.index(n)
    import warnings
    frame, level = sys._getframe(1), 2
    if _v311:
        while frame.f_back is not None and frame.f_globals.get('__name__') == __name__:
            frame, level = frame.f_back, level + 1
    else:
        # As far as it is from a method of a catalogue.
        level = 5
    warnings.warn(f'Plural value must be an integer, got {n.__class__.__name__}', DeprecationWarning, level)
    return n


def _germanic(msgid1, msgid2, n):
    return msgid1 if (_integer_or_warning(n) if _v313 else n) == 1 else msgid2


# ---- translations ----

class NullTranslations:
    """Answers every message with itself, or asks the translations it falls back on."""

    def __init__(self, fp=None):
        self._info, self._charset, self._fallback = {}, None, None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def info(self):
        return self._info

    def charset(self):
        return self._charset

    def add_fallback(self, fallback):
        last = self
        while last._fallback:
            last = last._fallback
        last._fallback = fallback

    def gettext(self, message):
        asked = self._fallback
        return asked.gettext(message) if asked else message

    def pgettext(self, context, message):
        asked = self._fallback
        return asked.pgettext(context, message) if asked else message

    def ngettext(self, msgid1, msgid2, n):
        asked = self._fallback
        return asked.ngettext(msgid1, msgid2, n) if asked else _germanic(msgid1, msgid2, n)

    def npgettext(self, context, msgid1, msgid2, n):
        asked = self._fallback
        return asked.npgettext(context, msgid1, msgid2, n) if asked else _germanic(msgid1, msgid2, n)

    def install(self, names=None):
        """Makes gettext() the built-in function _, and builds in others that are asked for."""
        import builtins
        builtins._ = self.gettext
        for name in {'gettext', 'ngettext', 'npgettext', 'pgettext'}.intersection(names or ()):
            setattr(builtins, name, getattr(self, name))


class GNUTranslations(NullTranslations):
    """Answers messages out of a catalogue in the .mo format."""

    BE_MAGIC, LE_MAGIC = 0xde120495, 0x950412de
    VERSIONS = 0, 1  # major ones that can be read
    CONTEXT = '%s\x04%s'

    def _get_versions(self, version):
        return divmod(version, 1 << 16)

    def _parse(self, fp):
        from struct import unpack, unpack_from
        filename, data = getattr(fp, 'name', ''), fp.read()
        self._catalog = {}
        self.plural = lambda n: int(n != 1)
        magic, = unpack('<I', data[:4])
        order = {self.LE_MAGIC: '<', self.BE_MAGIC: '>'}.get(magic)
        if order is None:
            raise OSError(0, 'Bad magic number', filename)
        version, count, originals, translated = unpack(order + '4I', data[4:20])
        major, _minor = self._get_versions(version)
        if major not in self.VERSIONS:
            raise OSError(0, f'Bad version number {major}', filename)
        for place in range(0, 8 * count, 8):
            texts = []
            for table in originals, translated:
                length, begin = unpack_from(order + '2I', data, table + place)
                if begin + length >= len(data):
                    raise OSError(0, 'File is corrupt', filename)
                texts.append(data[begin:begin + length])
            message, translation = texts
            if not message:
                # What the empty message stands for tells of the catalogue.
                self._read_info(translation)
            self._add(message, translation)

    def _read_info(self, text):
        name = None
        for line in text.split(b'\n'):
            line = line.decode().strip()
            if not line or line.startswith('#-#-#-#-#') and line.endswith('#-#-#-#-#'):
                continue
            field, colon, value = line.partition(':')
            if not colon:
                if name:
                    self._info[name] += '\n' + line
                continue
            name, value = field.strip().lower(), value.strip()
            self._info[name] = value
            if name == 'content-type':
                self._charset = value.split('charset=')[1]
            elif name == 'plural-forms':
                self.plural = c2py(value.split(';')[1].split('plural=')[1])

    def _add(self, message, translation):
        charset = self._charset or 'ascii'
        if b'\0' not in message:
            self._catalog[str(message, charset)] = str(translation, charset)
            return
        singular, _plural = message.split(b'\0')
        for form, text in enumerate(translation.split(b'\0')):
            self._catalog[str(singular, charset), form] = str(text, charset)

    def _look_up(self, message):
        """The translation, None if there is none."""
        found = self._catalog.get(message)
        if found is None and _v311:
            found = self._catalog.get((message, self.plural(1)))
        return found

    def gettext(self, message):
        found = self._look_up(message)
        return NullTranslations.gettext(self, message) if found is None else found

    def pgettext(self, context, message):
        found = self._look_up(self.CONTEXT % (context, message))
        return NullTranslations.pgettext(self, context, message) if found is None else found

    def ngettext(self, msgid1, msgid2, n):
        found = self._catalog.get((msgid1, self.plural(n)))
        if found is not None:
            return found
        asked = self._fallback
        if asked:
            return asked.ngettext(msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def npgettext(self, context, msgid1, msgid2, n):
        found = self._catalog.get((self.CONTEXT % (context, msgid1), self.plural(n)))
        if found is not None:
            return found
        asked = self._fallback
        if asked:
            return asked.npgettext(context, msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2


# ---- finding catalogues ----

def _expand_lang(loc):
    """A locale with all its parts, and what is left of it when the less important ones are taken away one by one."""
    import locale
    rest = locale.normalize(loc)
    parts = []  # from the least important: modifier, codeset, territory
    for sign in '@._':
        rest, found, part = rest.partition(sign)
        parts.append(found + part)
    modifier, codeset, territory = parts
    kept = [rest]
    for part in territory, codeset, modifier:
        if part:
            kept += [shorter + part for shorter in kept]
    # Counted in binary, the modifier is the highest digit.
    return kept[::-1]


def find(domain, localedir=None, languages=None, all=False):
    """The file of the first language that has one; the files of all of them."""
    if languages is None:
        settings = map(os.environ.get, ('LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG'))
        languages = next(filter(None, settings), 'C').split(':')
        if 'C' not in languages:
            languages.append('C')
    folder = _default_localedir if localedir is None else localedir
    found = []
    for language in dict.fromkeys(each for language in languages for each in _expand_lang(language)):
        if language == 'C':
            break
        path = os.path.join(folder, language, 'LC_MESSAGES', f'{domain}.mo')
        if os.path.exists(path):
            if not all:
                return path
            found.append(path)
    return found if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The translations of a domain; those of the first language fall back on those of the next."""
    kind = GNUTranslations if class_ is None else class_
    paths = find(domain, localedir, languages, all=True)
    if not paths:
        if fallback:
            return NullTranslations()
        import errno
        raise FileNotFoundError(errno.ENOENT, 'No translation file found for domain', domain)
    import copy
    chain = []
    for path in paths:
        key = kind, os.path.abspath(path)
        if not _translations.get(key):
            with open(path, 'rb') as file:
                _translations[key] = kind(file)
        # What is kept has no fallback.
        chain.append(copy.copy(_translations[key]))
    first, *others = chain
    for other in others:
        first.add_fallback(other)
    return first


Catalog = translation  # its first name


def install(domain, localedir=None, *, names=None):
    translation(domain, localedir, fallback=True).install(names)


# ---- as the C library has it ----

def textdomain(domain=None):
    """The domain that is asked when none is named."""
    global _current_domain
    if domain is not None:
        _current_domain = domain
    return _current_domain


def bindtextdomain(domain, localedir=None):
    """Where the catalogues of a domain are."""
    if localedir is not None:
        _localedirs.update({domain: localedir})
    return _localedirs.get(domain, _default_localedir)


def _of_domain(domain):
    try:
        return translation(domain, _localedirs.get(domain))
    except OSError:
        return None


def dgettext(domain, message):
    found = _of_domain(domain)
    return message if found is None else found.gettext(message)


def dpgettext(domain, context, message):
    found = _of_domain(domain)
    return message if found is None else found.pgettext(context, message)


def dngettext(domain, msgid1, msgid2, n):
    found = _of_domain(domain)
    return _germanic(msgid1, msgid2, n) if found is None else found.ngettext(msgid1, msgid2, n)


def dnpgettext(domain, context, msgid1, msgid2, n):
    found = _of_domain(domain)
    return _germanic(msgid1, msgid2, n) if found is None else found.npgettext(context, msgid1, msgid2, n)


def gettext(message):
    return dgettext(_current_domain, message)


def pgettext(context, message):
    return dpgettext(_current_domain, context, message)


def ngettext(msgid1, msgid2, n):
    return dngettext(_current_domain, msgid1, msgid2, n)


def npgettext(context, msgid1, msgid2, n):
    return dnpgettext(_current_domain, context, msgid1, msgid2, n)
