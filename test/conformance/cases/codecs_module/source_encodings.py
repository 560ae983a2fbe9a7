# Source as bytes with a comment that names its encoding: which names are known, and what is said of the others.
NAMES = '''latin latin1 latin-1 latin_1 iso8859-1 ISO-8859-1 l1 8859 latin-1-unix iso-8859-15 latin9 cp1252 windows-1251 koi8-r mac-roman
utf8 UTF-8 u8 utf-8-sig utf-8-unix ascii us-ascii big5 gbk shift_jis euc-kr utf-7 utf-16 utf-32 badenc rot-14'''.split()
TEXT = b'word = "caf\xc3\xa9 \xbf"\n'


def attempt(source):
    names = {}
    try:
        exec(compile(source, 'made', 'exec'), names)
    except SyntaxError as e:
        return e.args[0], e.lineno, e.offset
    return ascii(names.get('word'))


for name in NAMES:
    comment = f'# -*- coding: {name} -*-\n'.encode()
    print(name, attempt(comment + TEXT), attempt(comment + b'word = 1\n'))
for comment in (b'#coding=latin1\n', b'#!/usr/bin/python\n# vim: set fileencoding=latin1 :\n', b'\n\n# coding: latin1\n', b'x = 1\n# coding: latin1\n',
                b'"""doc"""\n# coding: latin1\n', b'# encoding:latin1 and more\n', b'# coding latin1\n', b'\xef\xbb\xbf# coding: latin1\n', b'\xef\xbb\xbf'):
    print(comment, attempt(comment + b'word = "\xe4\xf6"'))
for source in (b'# coding: latin1\n(aaa\nbbb\xb5', b'# coding: latin1\nx = "\xe4" 1', b'# coding: cp1252\nx = "\x81"', b'# coding: utf-8\nx = "\xe4"'):
    try:
        compile(source, 'made', 'exec')
    except (SyntaxError, UnicodeError) as e:
        print(type(e).__name__, e.args[0], getattr(e, 'lineno', None), getattr(e, 'offset', None), ascii(getattr(e, 'text', None)))
