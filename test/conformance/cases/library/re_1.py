import re
print(re.match(r'(\d+)-(\d+)', '12-34 x').groups(), re.search('b+', 'aabbb').span(), re.findall(r'\w+', 'a bc, d'), re.sub(r'\s+', ' ', 'a  b\t c'))
print(re.split(r'[,;]\s*', 'a, b;c'), re.split('(,)', 'a,b'), re.sub('(a)(b)', r'\2\1', 'abab'), re.subn('a', 'x', 'banana', count=2))
print(re.fullmatch('a.c', 'abc'), re.match('x', 'abc'), re.findall('(a)(b)?', 'aab'))
print(re.search(r'(?P<y>\d{4})-(?P<m>\d\d)', 'on 2024-05-06').groupdict(), re.sub(r'(?P<w>\w+)', r'<\g<w>>', 'a b'))
print(re.findall('(?i)ab', 'AbaB'), re.findall('^a', 'a\na', re.M), re.findall('a.b', 'a\nb', re.S), re.compile('a b # c', re.X).pattern)
print(re.findall('a(?=b)', 'ab ac'), re.findall('(?<=a)b', 'ab bb'), re.findall('a(?!b)', 'ab ac'), re.findall('<.+?>', '<a><b>'), re.findall(r'(\w)\1', 'aabbc'))
print([m.group() for m in re.finditer('[a-c]+', 'abxca')], re.escape('a.b*c'), re.sub('.', lambda m: str(ord(m[0])), 'ab'))
