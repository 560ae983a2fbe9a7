s = 'The Quick brown fox'
print(s.lower(), s.upper(), s.swapcase(), s.title(), s.capitalize(), s.casefold(), len(s), s[4:9], s[::-1], s[-3:], s[::3], s[100:], s[5:2])
print(s.startswith('The'), s.endswith(('x', 'y')), s.find('z'), s.index('Q'), s.count('o'), s.replace('o', '0'), s.split(), s.partition(' '), s.rpartition(' '), s.center(25, '*'), s.ljust(22, '.') + '|', s.rjust(22))
print('a,b,,c'.split(','), 'a b  c '.split(' '), 'a,b,c'.rsplit(',', 1), 'l1\nl2\r\nl3\x0b'.splitlines(), 'l1\nl2\n'.splitlines(True), ' \tx\n'.strip(), 'xxhixx'.strip('x'), 'prefix-x'.removeprefix('prefix-'), 'a.py'.removesuffix('.py'), '-'.join('abc'), 'abc'.isalpha(), 'ab1'.isalnum(), '12'.isdigit(), '½'.isnumeric(), '²'.isdigit(), '²'.isdecimal(), 'Ab'.istitle(), ' '.isspace(), 'a b'.isidentifier(), 'class'.isidentifier(), 'é'.isascii(), '\n'.isprintable())
print('%s' % (1,), '%s and %s' % ('a', 'b'), '%c%c' % (65, 'B'), '%#x %05.1f %+d %-5s| %%' % (255, 3.14159, 5, 'ab'), 'abc' < 'abd', 'Z' < 'a', 'a' * 3 + 'b', 'b' in 'abc', '' in 'abc', 'abc'.find(''), 'aaa'.count(''), 'aXbX'.split('X'), 'é' == 'e\u0301', len('e\u0301'), len('👍🏽'), '👍🏽'[0] == '👍')
print(ord('€'), chr(8364), 'a\tb\\n', r'a\tb', 'a' 'b', repr("it's"), repr('say "hi"'), repr('it\'s "x"'), repr('\x00\x7f\u200b\ud800'[:3]), ascii('é€😀'), '\N{GREEK SMALL LETTER PI}', '\u00e9', '\x41', '\101', """a
b""", 'tab\there')
print('{:>5}|{:<5}|{:^5}|{:05d}|{:.2f}|{:,}|{:%}|{!r}'.format('a', 'b', 'c', 42, 3.14159, 1234567, 0.5, 'q'), '{0[1]} {x.real} {y[k]}'.format([1, 2], x=5, y={'k': 'v'}), '{:{w}.{p}}'.format('abcdef', w=8, p=3) + '|', '{{}}'.format(), f'{"nested":{">"}{10}}', f'{3:{"0"}>{4}}')
print(s.translate({ord('o'): None, ord('T'): 't', ord('x'): 'XX'}), str.maketrans('ab', 'cd'), 'ab'.encode(), 'é'.encode('utf-8'), b'\xc3\xa9'.decode(), 'é'.encode('latin-1'), bytes('a', 'utf-16-le'), b'ab'.hex(), bytes.fromhex('6162'), b'a,b'.split(b','), bytearray(b'ab') + b'c', b'abc'[1], b'abc'[1:], list(b'ab'), str(b'ab'), b'%d %s' % (1, b'x'), 'a-b_c d'.replace('-', ' ').replace('_', ' ').title().replace(' ', ''))
for bad in (lambda: 'a' + 1, lambda: 'a'.index('b'), lambda: 'abc'[5], lambda: 'abc'['a'], lambda: '{} {}'.format(1), lambda: '{a}'.format(), lambda: '%d' % 'a', lambda: '%d %d' % (1,), lambda: '%d' % (1, 2), lambda: 'a'.split(''), lambda: '{:d}'.format('a'), lambda: '{'.format(), lambda: 'abc'.center(), lambda: ','.join(['a', 1]), lambda: 'a'.encode('ascii', 'nope') + 'é'.encode('ascii'), lambda: 'é'.encode('ascii'), lambda: b'\xff'.decode('utf-8'), lambda: b'a' + 'b', lambda: 'a'.replace('b'), lambda: int('a b'), lambda: chr(1114112), lambda: ord(''), lambda: str.upper(5), lambda: 'a'.startswith(5), lambda: '%z' % 1, lambda: f'{5:q}', lambda: 'abc'.zfill('x'), lambda: 'a' < 1, lambda: 'a' @ 'b', lambda: -'a', lambda: setattr('a', 'x', 1), lambda: 'a'.nope, lambda: 'x'.__getitem__(1.5), lambda: bytes(-1), lambda: b'abc'.index(b'z'), lambda: 'ab'.strip(1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
t = 'abc'
try: t[0] = 'x'
except TypeError as e: print(e)
try: del t[0]
except TypeError as e: print(e)
