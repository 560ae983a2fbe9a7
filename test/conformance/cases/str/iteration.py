s = 'Hello, World'
print(list('abc'))
print([*'héllo'])
print(list(reversed('abc')))
print(dict(enumerate('ab')))
print(set('aab') == {'a', 'b'})
print(tuple(''))
print(list(zip('ab', 'xyz')))
