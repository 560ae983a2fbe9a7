import doctest
text = '''Before.

>>> x = 1
>>> if x:
...     print('yes')
yes

After.
    >>> y
    Traceback (most recent call last):
    NameError: name 'y' is not defined
'''
p = doctest.DocTestParser()
for piece in p.parse(text):
    if isinstance(piece, doctest.Example):
        print('EXAMPLE', repr(piece.source), repr(piece.want), piece.lineno, piece.indent, repr(piece.exc_msg), piece.options)
    else:
        print('TEXT', repr(piece))
print(p.get_doctest(text, {}, 'n', 'file', 3))
print(doctest.script_from_examples(text))
c = doctest.OutputChecker()
for want, got, flags in (('1\n', '1\n', 0), ('a...z\n', 'abcz\n', 0), ('a...z\n', 'abcz\n', doctest.ELLIPSIS), ('a b\n', 'a\n b\n', doctest.NORMALIZE_WHITESPACE)):
    print(c.check_output(want, got, flags))
for bad in ('>>>x\n', '>>> a\n...b\n', '>>> x # doctest: +NOPE\n', '  >>> a\n ... b\n'):
    try:
        print(p.get_examples(bad, 'bad'))
    except ValueError as e:
        print(e)
