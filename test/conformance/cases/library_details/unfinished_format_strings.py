import string
f = string.Formatter()
for text in ('{a}{', 'x}', '{0}{1!r:>{w}}', '{{}}', '{a!}'):
    try:
        print(list(f.parse(text)))
    except ValueError as e:
        print('ValueError', e)
