def f():
    """First line.

    Indented text.
    """
class A:
    "class doc"
print(repr(f.__doc__), A.__doc__, (lambda: 0).__doc__)
