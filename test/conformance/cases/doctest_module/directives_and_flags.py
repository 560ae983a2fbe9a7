import doctest

def f():
    """
    >>> list(range(20))  # doctest: +ELLIPSIS
    [0, 1, ..., 18, 19]
    >>> print('a   b')  # doctest: +NORMALIZE_WHITESPACE
    a b
    >>> 1 / 0  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ZeroDivisionError: something else
    >>> 3  # doctest: +SKIP
    4
    >>> 1 == 1
    1
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    b
    """

doctest.run_docstring_examples(f, globals(), name='f')
print('done')
runner = doctest.DocTestRunner(optionflags=doctest.REPORT_NDIFF | doctest.DONT_ACCEPT_TRUE_FOR_1)
test = doctest.DocTestParser().get_doctest('>>> True\n1\n>>> for i in range(3): print(i)\n0\n1\n3\n', {}, 'name', None, None)
test.lineno = 0
print(runner.run(test), runner.summarize())
