b = b'hello'
print(b.upper(), b.capitalize(), b.title(), b.swapcase())
print(b.find(b'l'), b.index(b'l'), b.count(b'l'), b.find(108), b.rfind(b'l'))
try:
    b.index(b'z')
except Exception as error:
    print(type(error).__name__, error)
print(b.replace(b'l', b'L', 1), b.split(b'l'), b.partition(b'l'))
print(b'a b'.split(), b' x '.strip(), b'ab'.join([b'1', b'2']))
try:
    b.split('l')
except Exception as error:
    print(type(error).__name__, error)
try:
    b''.join(['a'])
except Exception as error:
    print(type(error).__name__, error)
print(b.startswith(b'he'), b.endswith((b'x', b'lo')))
print(b.center(9, b'*'), b.zfill(7), b.ljust(7) + b'|')
print(b.hex(), b.hex('-'), b.hex(':', 2), b.isalpha(), b.isdigit())
print(b.translate(bytes.maketrans(b'l', b'L')), b.translate(None, b'l'))
print(b.removeprefix(b'he'), b.removesuffix(b'lo'), b'a\tb'.expandtabs(4), b'a\nb'.splitlines())
