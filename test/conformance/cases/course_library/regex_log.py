import re
log = '''2024-01-05 10:22:01 ERROR [db] connection lost (code=42)
2024-01-05 10:22:07 INFO [web] GET /index.html 200
2024-01-06 00:00:59 WARN [web] slow: 3.52s
bad line'''
pat = re.compile(r'(?P<date>\d{4}-\d\d-\d\d) (?P<time>[\d:]+) (?P<level>[A-Z]+) \[(?P<src>\w+)\] (?P<msg>.*)')
for line in log.splitlines():
    m = pat.match(line)
    if not m: print('no match:', line); continue
    print(m['level'], m.group('src', 'time'), m.span('msg'), m.groupdict()['msg'][:12], m.lastindex, m.lastgroup)
print(re.findall(r'\d+', log)[:6], re.findall(r'(\w+)=(\d+)', log), re.split(r'[\s,;]+', 'a, b;c  d'), re.split(r'(-)', 'a-b'), re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub('a', lambda m: m[0].upper() + str(m.start()), 'banana'), re.subn('x', 'y', 'xxo', count=1))
print(re.fullmatch(r'[\w.]+@[\w.]+\.\w+', 'a.b@c.de') is not None, re.search('b+', 'abbbc').group(), [m.span() for m in re.finditer('an', 'banana')], re.match('(a)|(b)', 'b').groups(), re.match('(?i)ABC', 'abc')[0], re.findall('^x', 'x\nx', re.M), re.match('a.c', 'a\nc', re.S) is not None, re.escape('a.b*c'))
print(re.sub(r'(?<=\d)(?=(\d{3})+$)', ',', '1234567'), re.findall(r'(?:ab)+?', 'ababab'), re.findall('a*', 'baac'), re.match(r'(?P<q>["\']).*?(?P=q)', '"hi" x')[0], re.compile('''(\\d+) # int
 \\s* ([a-z]+)''', re.X).match('12 ab').groups(), re.findall(r'\bfoo\b', 'foo foobar foo'), re.split('x*', 'axbc'), re.sub('', '-', 'abc'))
print(pat.groups, pat.groupindex['src'], re.compile('a', re.I | re.M), re.match('(a)(b)?', 'a').group(2), re.match('x', 'y'), re.findall(r'(\d)(\w)', '1a2b'), repr(re.search('o', 'foo')))
for bad in ('(', '[a', '*a', 'a{2,1}', '(?P<n>a)(?P<n>b)', r'\1', '(?<=a*)b', 'a**', '(?z)', r'\q', '[z-a]', '(?P<1>a)', ')'):
    try: re.compile(bad); print('ok', bad)
    except re.error as e: print(repr(bad), '->', e.msg, '|', e, e.pos)
try: re.sub('(a)', r'\2', 'a')
except re.error as e: print(e)
try: re.match('a', b'a')
except TypeError as e: print(e)
