s = 'Hello, World'
print('a\tb\n')
print('\x41\u0042\U00000043\103')
print('\N{BULLET}\N{GREEK SMALL LETTER ALPHA}')
print(r'\n\t')
print('a\\b')
print(len('\r\n'))
print('\a\b\f\v\0'.encode())
