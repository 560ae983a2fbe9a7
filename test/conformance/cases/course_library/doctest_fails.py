"""Shapes.

>>> area(3)
9
>>> area(-1)
Traceback (most recent call last):
    ...
ValueError: negative
"""
import doctest

def area(n):
    """Square area.

    >>> area(2)
    4
    >>> area(2.5)
    6.2
    >>> [area(i) for i in range(3)]
    [0, 1,
     4]
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    b
    """
    if not isinstance(n, str) and n < 0:
        raise ValueError('negative')
    return n * n

class Box:
    """
    >>> b = Box(2)
    >>> b
    Box(3)
    >>> b.w  # doctest: +SKIP
    99
    >>> {'b': 1, 'a': 2}
    {'a': 2, 'b': 1}
    >>> list(range(20)) # doctest: +ELLIPSIS
    [0, 1, ..., 18, 19]
    """
    def __init__(self, w): self.w = w
    def __repr__(self): return f'Box({self.w})'
    def grow(self):
        """
        >>> Box(1).grow()
        >>> Box(1).grow() is None
        False
        """
        self.w += 1

print(doctest.testmod())
