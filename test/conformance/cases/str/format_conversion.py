s = 'Hello, World'
print('{!r} {!s} {!a}'.format('é', 'é', 'é'))
print('{!r:>6}'.format('a'))
