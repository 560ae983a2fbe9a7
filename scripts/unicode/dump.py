# Prints as JSON what one interpreter knows of Unicode: every property str and unicodedata expose, per code point.
# Run by build.py under each supported release; the argument is a file of names that unicodedata.lookup may know besides
# the names unicodedata.name gives (aliases and named sequences), one per line.

import json
import sys
import unicodedata as u

SIGMA = '\u03a3'
CODE_POINTS = range(0x110000)


def record(cp):
    c = chr(cp)
    followed = ('A' + SIGMA + c).lower()[1]
    enclosed = ('A' + SIGMA + c + 'A').lower()[1]
    is_ignorable = enclosed == '\u03c3' and followed != '\u03c3'
    is_cased = (c + 'a').title()[-1] == 'a'
    assert (followed == '\u03c3') == (is_cased and not is_ignorable), hex(cp)
    flags = [
        c.isupper(), c.islower(), c.isspace(), c.isprintable(), c.isidentifier(), ('a' + c).isidentifier(),
        is_cased, is_ignorable, bool(u.mirrored(c)),
    ]
    bits = sum(1 << i for i, flag in enumerate(flags) if flag)
    assert c.isalpha() == (u.category(c) in ('Lm', 'Lt', 'Lu', 'Ll', 'Lo')), hex(cp)
    assert c.istitle() == (u.category(c) == 'Lt' or c.isupper()), hex(cp)
    assert c.isdecimal() == (u.decimal(c, None) is not None), hex(cp)
    assert c.isdigit() == (u.digit(c, None) is not None), hex(cp)
    assert c.isnumeric() == (u.numeric(c, None) is not None), hex(cp)
    assert c.isalnum() == (c.isalpha() or c.isnumeric()), hex(cp)
    return f'{u.category(c)},{u.bidirectional(c)},{u.combining(c)},{u.east_asian_width(c)},{bits}'


def runs(value_of):
    result = []
    previous = None
    for cp in CODE_POINTS:
        value = value_of(cp)
        if value != previous:
            result.append([cp, value])
            previous = value
    return result


def mapping(change):
    return [[cp, [ord(c) for c in change(chr(cp))]] for cp in CODE_POINTS if change(chr(cp)) != chr(cp)]


def numeric(cp):
    c = chr(cp)
    value = u.numeric(c, None)
    if value is None:
        return None
    kind = 2 if u.decimal(c, None) is not None else 1 if u.digit(c, None) is not None else 0
    if kind > 0:
        assert u.digit(c) == value, hex(cp)
    return [kind, value]


def extra_names(path):
    found = []
    for name in sorted(set(open(path, encoding='utf-8').read().split('\n'))):
        try:
            text = u.lookup(name)
        except (KeyError, UnicodeError):
            continue
        if len(text) > 1 or u.name(text, None) != name:
            found.append([name, [ord(c) for c in text]])
    return found


json.dump({
    'unidata': u.unidata_version,
    'runs': runs(record),
    'lower': mapping(str.lower),
    'upper': mapping(str.upper),
    'title': mapping(str.title),
    'casefold': mapping(str.casefold),
    'numeric': [[cp, numeric(cp)] for cp in CODE_POINTS if numeric(cp)],
    'decomposition': [[cp, u.decomposition(chr(cp))] for cp in CODE_POINTS if u.decomposition(chr(cp))],
    'names': [[cp, u.name(chr(cp))] for cp in CODE_POINTS if u.name(chr(cp), None)],
    'extra': extra_names(sys.argv[1]),
}, sys.stdout)
