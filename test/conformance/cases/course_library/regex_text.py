import re
log = '''2024-01-05 12:00:01 [ERROR] db: timeout after 30s (host=10.0.0.7)
2024-01-05 12:00:09 [INFO] web: GET /index.html 200
bad line
2024-01-06 00:10:59 [ERROR] db: refused (host=10.0.0.8)'''
pat = re.compile(r'^(?P<day>\d{4}-\d\d-\d\d) (?P<time>[\d:]{8}) \[(?P<level>\w+)\] (?P<src>\w+): (?P<msg>.*)$', re.M)
for m in pat.finditer(log):
    print(m.span(), m['level'], m.groupdict()['src'], m.group('day', 'time'), m.expand(r'\g<src>/\3'), m.lastindex, m.re.groups)
print(re.findall(r'(\w+)=([\d.]+)', log), re.findall(r'host=(?:\d+\.){3}(\d+)', log), re.split(r'[\s,;]+', ' a, b;c  d '), re.split('(-)', 'a-b-c', maxsplit=1), re.split(r'\b', 'hi you'), re.split('x*', 'axbc'))
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello big world now'), re.sub('a', lambda m: m[0].upper() + str(m.start()), 'banana', count=2), re.subn('[aeiou]', '', 'education'), re.sub(r'(?<=\d)(?=(\d{3})+$)', ',', '1234567'))
print(re.match('(a)|(b)', 'b').groups('none'), re.fullmatch(r'\d+', '12a'), re.search('(?i)WORLD', 'hello world'), re.match(r'(?P<q>["\']).*?(?P=q)', '"it\'s" x')[0], re.match('(?:(a)|b)*', 'ab').groups(), re.escape('a.b*c[d] e-f'), re.findall('', 'ab'), re.findall(r'(?=(\w\w))', 'abcd'))
print(pat, re.compile('x', re.I | re.S), pat.flags, repr(re.I), re.I | re.M, re.RegexFlag(0), pat.groupindex, re.compile('a') == re.compile('a'))
for p in ('(', ')', '[a', 'a**', '*a', 'a{2,1}', '(?P<1>a)', '(?P<n>a)(?P<n>b)', '(?P=x)', r'\2(a)', '(?<=a+)b', '[z-a]', '\\', '(?z)', '(?P<n', '(?', 'a(?i)b', r'\g', '(?(2)a|b)', '(?#x', '[]', '(?P>x)', r'[\d-z]', r'\N{foo}', r'\x1', '(?:a', 'x{99999999999}', '(?-i)a', r'\8'):
    try: print(f'{p!r:20}', re.compile(p).groups)
    except re.error as e: print(f'{p!r:20} {e} | {e.msg} {e.pos} {e.lineno} {e.colno}')
    except Exception as e: print(f'{p!r:20} {type(e).__name__}: {e}')
for f in (lambda: re.sub('a', r'\1', 'a'), lambda: re.sub('a', r'\g<x>', 'a'), lambda: re.sub('a', '\\', 'a'), lambda: re.match('a', b'a'), lambda: re.match(5, 'a'), lambda: re.match('a', 5), lambda: re.match('(a)', 'a')['b'], lambda: re.match('a', 'a').group(1), lambda: re.match('a', 'b').group(), lambda: re.sub('a', 5, 'a'), lambda: re.compile(re.compile('a'), re.I), lambda: re.split('', 'abc'), lambda: pat.nothing, lambda: re.sub('a', r'\q', 'a'), lambda: re.match('a', 'a').group('x')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
