s = 'Hello, World'
print('a\nb\r\nc\rd'.splitlines())
print('a\nb'.splitlines(True))
print(''.splitlines())
print('\n'.splitlines())
print('a\x0bb\x0cc\x1cd\x85e\u2028f'.splitlines())
print('a\n\nb\n'.splitlines(keepends=True))
