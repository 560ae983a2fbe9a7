import configparser
c = configparser.ConfigParser(allow_no_value=True, delimiters=('->',), comment_prefixes=('//',), inline_comment_prefixes=('!',), strict=False)
c.optionxform = str
c.read_string('[A]\nKey -> value ! comment\nflag\n// whole line\n[A]\nKey -> other\n')
print(dict(c['A']), c['A']['flag'], 'key' in c['A'])
d = configparser.ConfigParser(converters={'list': lambda v: [x.strip() for x in v.split(',')]})
d.read_string('[s]\nl = a, b ,c\n')
print(d.getlist('s', 'l'), d['s'].getlist('l'), d['s'].getlist('none'), sorted(d.converters))
e = configparser.ConfigParser(empty_lines_in_values=False, default_section='common')
e.read_string('[common]\na = 1\n[x]\nb = 2\n\n  c = 3\n')
print(dict(e['x']), e.default_section)
print(c.read(['/no/such/file.ini']), sorted(configparser.__all__)[:4])
