import io
import tokenize
from tokenize import NAME, NUMBER, OP, TokenInfo

tokens = list(tokenize.tokenize(io.BytesIO('x = é + 1\n'.encode()).readline))
for token in tokens:
    print(token if token.type not in (NAME, NUMBER) else (token.string, token.start))
first = tokens[1]
kind, text, start, end, line = first
print(kind == NAME, text, start, end, repr(line), first._fields, isinstance(first, tuple), len(first))
print(first == (NAME, 'x', (1, 0), (1, 1), 'x = é + 1\n'), first._replace(string='y').string)
print(tokens[2].type == OP, tokens[2].exact_type == tokenize.EQUAL)
print(TokenInfo(OP, '**', (1, 0), (1, 2), '**').exact_type == tokenize.DOUBLESTAR)
for encoded in (b'\xef\xbb\xbfx\n', b'# -*- coding: latin-1 -*-\nx = "\xe9"\n', b'#!/usr/bin/python\n# vim: set fileencoding=utf-8 :\ny\n', b''):
    print(tokenize.detect_encoding(io.BytesIO(encoded).readline))
    print([t.string for t in tokenize.tokenize(io.BytesIO(encoded).readline)])
for wrong in (b'# coding: nonsense\n', b'\xef\xbb\xbf# coding: latin-1\n', b'\xff\xfe\n'):
    try:
        print(tokenize.detect_encoding(io.BytesIO(wrong).readline))
    except SyntaxError as error:
        print(error)
