# The locale of a process that has asked for none: "C". Behaves as Lib/locale.py of CPython 3.10 to 3.13 does there; other locales are
# refused as a system without them refuses.


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


def setlocale(category, locale=None):
    if category not in range(7):
        raise Error('invalid locale category' if locale is None else 'unsupported locale setting')
    if locale is not None and not isinstance(locale, _builtin_str):
        locale = '.'.join(part for part in locale if part)
    if locale in (None, '', 'C', 'POSIX'):
        return 'C'
    raise Error('unsupported locale setting')


def localeconv():
    facts = {name: '' for name in _money_texts}
    facts.update((name, CHAR_MAX) for name in _money_numbers)
    facts.update(_number_facts, grouping=[], mon_grouping=[])
    return facts


def getlocale(category=LC_CTYPE):
    if category == LC_ALL:
        raise TypeError('category LC_ALL is not supported')
    return None, None


def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    return None, None


def getpreferredencoding(do_setlocale=True):
    return 'utf-8'


def getencoding():
    return 'utf-8'


def normalize(localename):
    return localename


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
