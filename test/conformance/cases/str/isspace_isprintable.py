s = 'Hello, World'
print([(x.isspace(), x.isprintable()) for x in (' ', '\t\n', '', 'a', '\x00', '\u2028', '\xa0', '\u200b')])
