s = 'Hello, World'
print([x.isidentifier() for x in ('abc', '_', '1a', 'é', 'a-b', '', 'class', 'ªb')])
