s = 'Hello, World'
print([x.isalpha() for x in ('abc', '', 'a1', 'é', '日')])
print([x.isalnum() for x in ('a1', '', '½', '٣', '_')])
