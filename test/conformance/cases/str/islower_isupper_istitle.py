s = 'Hello, World'
print([(x.islower(), x.isupper(), x.istitle()) for x in ('abc', 'ABC', 'Abc', 'aB1', '123', '', 'Ab Cd', 'ǅ')])
