"""Numbers.

>>> factorial(5)
120
"""
import doctest

def factorial(n):
    """n! by recursion.

    >>> [factorial(n) for n in range(6)]
    [1, 1, 2, 6, 24, 120]
    >>> factorial(-1)
    Traceback (most recent call last):
        ...
    ValueError: n must be >= 0
    """
    if n < 0:
        raise ValueError('n must be >= 0')
    return 1 if n < 2 else n * factorial(n - 1)

print(doctest.testmod())
print(doctest.testmod(verbose=True))
