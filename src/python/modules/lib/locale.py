# The locales of a system that has only "C" and "C.UTF-8", and of a process that was started without one: its LC_CTYPE is then C.UTF-8
# (PEP 538), all else C. Behaves as Lib/locale.py and Modules/_localemodule.c of CPython 3.10 to 3.13 do there; other locales are refused.

import sys
import warnings
from _operator import index as _index


LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127

__all__ = ['getlocale', 'getdefaultlocale', 'getpreferredencoding', 'Error', 'setlocale', 'localeconv', 'strcoll', 'strxfrm',
           'str', 'atof', 'atoi', 'format_string', 'currency', 'normalize', 'LC_CTYPE', 'LC_COLLATE', 'LC_MESSAGES', 'LC_TIME',
           'LC_MONETARY', 'LC_NUMERIC', 'LC_ALL', 'CHAR_MAX', 'getencoding', 'delocalize', 'localize']

Error = type('Error', (Exception,), {'__module__': 'locale'})

_number_facts = {'decimal_point': '.', 'thousands_sep': '', 'grouping': []}
_money_texts = ('int_curr_symbol', 'currency_symbol', 'mon_decimal_point', 'mon_thousands_sep', 'positive_sign', 'negative_sign')
_money_numbers = ('int_frac_digits', 'frac_digits', 'p_cs_precedes', 'p_sep_by_space', 'n_cs_precedes', 'n_sep_by_space',
                  'p_sign_posn', 'n_sign_posn')
_builtin_str = str


# In the order in which the C library tells of them; the last six have no name in Python.
_CATEGORIES = ('LC_CTYPE', 'LC_NUMERIC', 'LC_TIME', 'LC_COLLATE', 'LC_MONETARY', 'LC_MESSAGES', None, 'LC_PAPER', 'LC_NAME', 'LC_ADDRESS',
               'LC_TELEPHONE', 'LC_MEASUREMENT', 'LC_IDENTIFICATION')
_current = {number: 'C' for number, name in enumerate(_CATEGORIES) if name}
_current[LC_CTYPE] = 'C.UTF-8'


def _of_environment(category):
    from os import environ
    names = 'LC_ALL', _CATEGORIES[category], 'LANG'
    return next((environ[name] for name in names if environ.get(name)), 'C')


def _installed(name):
    # The name by which the C library knows a locale.
    if name in ('C', 'POSIX'):
        return 'C'
    code, _, encoding = name.partition('.')
    if code == 'C' and encoding.lower().replace('-', '') == 'utf8':
        return name
    raise Error('unsupported locale setting')


def _told(category):
    if category != LC_ALL:
        return _current[category]
    names = list(_current.values())
    if names.count(names[0]) == len(names):
        return names[0]
    return ';'.join(f'{_CATEGORIES[number]}={name}' for number, name in _current.items())


def _each_category(locale):
    # What setlocale() told of all: it must name each of them.
    named = dict(part.split('=', 1) for part in locale.split(';') if '=' in part)
    if sorted(named) != sorted(filter(None, _CATEGORIES)):
        raise Error('unsupported locale setting')
    return {number: named[_CATEGORIES[number]] for number in _current}


def setlocale(category, locale=None):
    if locale and not isinstance(locale, _builtin_str):
        locale = normalize(_build_localename(locale))
    if _index(category) not in range(len(_CATEGORIES)):
        raise Error('locale query failed' if locale is None else 'unsupported locale setting')
    if locale is not None:
        if '\0' in locale:
            raise ValueError('embedded null character')
        numbers = list(_current) if category == LC_ALL else [category]
        if category == LC_ALL and ';' in locale:
            wanted = _each_category(locale)
        else:
            wanted = {number: locale or _of_environment(number) for number in numbers}
        _current.update([(number, _installed(wanted[number])) for number in numbers])
    return _told(category)


def localeconv():
    texts = {name: '' for name in _money_texts}
    numbers = {name: CHAR_MAX for name in _money_numbers}
    currency, signs = dict(list(texts.items())[:4]), dict(list(texts.items())[4:])
    return {**currency, 'mon_grouping': [], **signs, **numbers, **_number_facts, 'grouping': []}


_ENCODINGS = {'utf8': 'UTF-8', 'iso88591': 'ISO8859-1', 'iso885915': 'ISO8859-15', 'ascii': 'US-ASCII', 'eucjp': 'eucJP', 'koi8r': 'KOI8-R'}
# The C library's name of "C" in UTF-8 was once taken for English.
_UTF8_OF_C = 'C' if sys.version_info >= (3, 12) else 'en_US'


def normalize(localename):
    code, _, encoding = localename.partition('.')
    if code.lower() in ('c', 'posix'):
        code = 'C'
    known = _ENCODINGS.get(encoding.lower().replace('-', '').replace('_', ''), encoding)
    if code == 'C' and known == 'UTF-8':
        code = _UTF8_OF_C
    return f'{code}.{known}' if known else code


def _parse_localename(localename):
    code, _, encoding = normalize(localename).partition('.')
    if encoding:
        return code, encoding.partition('@')[0]
    if code == 'C':
        return None, None
    raise ValueError(f'unknown locale: {localename}')


def _build_localename(localetuple):
    try:
        language, encoding = localetuple
        name = 'C' if language is None else language
        return name if encoding is None else name + '.' + encoding
    except (TypeError, ValueError):
        raise TypeError('Locale must be None, a string, or an iterable of '
                        'two strings -- language code, encoding.') from None


def getlocale(category=LC_CTYPE):
    if category == LC_ALL:
        raise TypeError('category LC_ALL is not supported')
    return _parse_localename(setlocale(category))


def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    if sys.version_info >= (3, 11):
        warnings._deprecated('locale.getdefaultlocale', '{name!r} is deprecated and slated for removal in Python 3.15. '
                             'Use setlocale(), getencoding() and getlocale() instead.', remove=(3, 15))
    from os import environ
    found = next((environ[name] for name in envvars if environ.get(name)), 'C')
    return _parse_localename(found.partition(':')[0])


if sys.version_info < (3, 13):
    def resetlocale(category=LC_ALL):
        if sys.version_info >= (3, 11):
            warnings.warn('Use locale.setlocale(locale.LC_ALL, "") instead', DeprecationWarning, stacklevel=2)
        with warnings.catch_warnings():
            warnings.simplefilter('ignore', category=DeprecationWarning)
            default = getdefaultlocale()
        setlocale(category, _build_localename(default))


def getpreferredencoding(do_setlocale=True):
    # UTF-8 mode, which a process without a locale has (PEP 540).
    return 'utf-8' if sys.version_info >= (3, 11) else 'UTF-8'


if sys.version_info >= (3, 11):
    def getencoding():
        return nl_langinfo(CODESET)


def _langinfo_constants():
    days = 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'
    months = ('January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
              'December')
    # nl_item of the C library: the category above, the place in it below.
    time = LC_TIME << 16
    for prefix, texts in ('DAY_', days), ('MON_', months):
        first = time + (0 if prefix == 'DAY_' else 14)
        for i, text in enumerate(texts):
            yield f'AB{prefix}{i + 1}', first + i, text[:3]
            yield f'{prefix}{i + 1}', first + len(texts) + i, text
    formats = ('AM_STR', 'AM'), ('PM_STR', 'PM'), ('D_T_FMT', '%a %b %e %H:%M:%S %Y'), ('D_FMT', '%m/%d/%y'), ('T_FMT', '%H:%M:%S'), (
        'T_FMT_AMPM', '%I:%M:%S %p'), ('ERA', ''), (None, ''), ('ERA_D_FMT', ''), ('ALT_DIGITS', ''), ('ERA_D_T_FMT', ''), ('ERA_T_FMT', '')
    for i, (name, text) in enumerate(formats):
        if name is not None:
            yield name, time + 38 + i, text
    yield 'RADIXCHAR', LC_NUMERIC << 16, '.'
    yield 'THOUSEP', (LC_NUMERIC << 16) + 1, ''
    yield 'YESEXPR', LC_MESSAGES << 16, '^[yY]'
    yield 'NOEXPR', (LC_MESSAGES << 16) + 1, '^[nN]'
    yield 'CRNCYSTR', (LC_MONETARY << 16) + 15, '-'


CODESET = 14
_langinfo = {}
for _name, _number, _text in _langinfo_constants():
    globals()[_name] = _number
    _langinfo[_number] = _text
del _name, _number, _text


def nl_langinfo(key, /):
    key = _index(key)
    if key == CODESET:
        return 'ANSI_X3.4-1968' if _current[LC_CTYPE] == 'C' else 'UTF-8'
    if key not in _langinfo:
        raise ValueError('unsupported langinfo constant')
    return _langinfo[key]


def strcoll(a, b, /):
    return (a > b) - (a < b)


def strxfrm(string, /):
    return string


def delocalize(string):
    return string


def localize(string, grouping=False, monetary=False):
    return string


def str(val):
    return f'{val:.12g}'


def atof(string, func=float):
    return func(delocalize(string))


def atoi(string):
    return int(delocalize(string))




def format_string(f, val, grouping=False, monetary=False):
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")
