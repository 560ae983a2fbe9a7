s = 'Hello, World'
print([x.isascii() for x in ('abc', '', 'é', '\x7f', '\x80')])
