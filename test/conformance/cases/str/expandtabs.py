s = 'Hello, World'
print('a\tb'.expandtabs())
print('a\tb\tc'.expandtabs(4))
print('\t'.expandtabs(0))
print('ab\n\tc'.expandtabs(3))
