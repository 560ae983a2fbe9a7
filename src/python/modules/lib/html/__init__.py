# Text in HTML: characters that mean something there, and the references that stand for them.
# Behaves as Lib/html/__init__.py of CPython 3.10 to 3.13, which follows the HTML 5 standard's rules for character references.

import re as _re

from html.entities import html5 as _html5

__all__ = ['escape', 'unescape']


def escape(s, quote=True):
    """
    Replace special characters "&", "<" and ">" to HTML-safe sequences.
    If the optional flag quote is true (the default), the quotation mark
    characters, both double quote (") and single quote (') characters are also
    translated.
    """
    pairs = [('&', '&amp;'), ('<', '&lt;'), ('>', '&gt;')]
    if quote:
        pairs += [('"', '&quot;'), ("'", '&#x27;')]
    for character, reference in pairs:
        s = s.replace(character, reference)
    return s


# What a number that names no character stands for: NUL, CR, and the C1 controls, which are read as Windows-1252.
_replaced = {0: '\ufffd', 13: '\r'}
for _code in range(0x80, 0xa0):
    try:
        _replaced[_code] = bytes([_code]).decode('cp1252')
    except UnicodeDecodeError:
        _replaced[_code] = chr(_code)
del _code


def _is_nothing(code):
    # Controls and noncharacters vanish.
    return (1 <= code <= 8 or code == 0xb or 0xe <= code <= 0x1f or 0x7f <= code <= 0x9f
            or 0xfdd0 <= code <= 0xfdef or code & 0xfffe == 0xfffe)


def _numbered(reference):
    digits = reference[1:].rstrip(';')
    code = int(digits[1:], 16) if digits[0] in 'xX' else int(digits)
    if code in _replaced:
        return _replaced[code]
    if 0xd800 <= code <= 0xdfff or code > 0x10ffff:
        return '\ufffd'
    return '' if _is_nothing(code) else chr(code)


def _named(reference):
    if reference in _html5:
        return _html5[reference]
    # The longest name that needs no semicolon; what follows it is text.
    for end in range(len(reference) - 1, 1, -1):
        if reference[:end] in _html5:
            return _html5[reference[:end]] + reference[end:]
    return '&' + reference


def _replace_charref(found):
    reference = found.group(1)
    return _numbered(reference) if reference[0] == '#' else _named(reference)


_charref = _re.compile(r'&(#[0-9]+;?'
                       r'|#[xX][0-9a-fA-F]+;?'
                       r'|[^\t\n\f <&#;]{1,32};?)')


def unescape(s):
    """
    Convert all named and numeric character references (e.g. &gt;, &#62;,
    &x3e;) in the string s to the corresponding unicode characters.
    This function uses the rules defined by the HTML 5 standard
    for both valid and invalid character references, and the list of
    HTML 5 named character references defined in html.entities.html5.
    """
    return _charref.sub(_replace_charref, s) if '&' in s else s
