# A small scanner that finds the longest operator at each place.
from token import EXACT_TOKEN_TYPES, NAME, NUMBER, tok_name


def scan(text):
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        end = at
        if text[at].isalpha() or text[at] == '_':
            while end < len(text) and (text[end].isalnum() or text[end] == '_'):
                end += 1
            kind = NAME
        elif text[at].isdigit():
            while end < len(text) and text[end].isdigit():
                end += 1
            kind = NUMBER
        else:
            for width in (3, 2, 1):
                kind = EXACT_TOKEN_TYPES.get(text[at:at + width])
                if kind is not None:
                    end = at + width
                    break
            else:
                raise ValueError(f'unexpected {text[at]!r} at {at}')
        yield tok_name[kind], text[at:end]
        at = end


for line in ('x **= y // 2', 'f(a, *b, **c) -> d', 'n := a[1:2] ... ', 'a<<=1>>2 != ~b', '{k: v @ w}'):
    print(line)
    for pair in scan(line):
        print('   ', *pair)
try:
    list(scan('a ? b'))
except ValueError as e:
    print(e)
