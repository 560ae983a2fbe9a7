import doctest

def add(a, b):
    """Adds.

    >>> add(1, 2)
    4
    >>> add(1, 1)
    2
    >>> print('x')
    y
    <BLANKLINE>
    >>> add(2, 2)
    >>> x = 5
    5
    """
    return a + b

class Stack:
    """A stack.

    >>> s = Stack()
    >>> s.push(1); s.push(2)
    >>> s.pop()
    1
    """
    def __init__(self): self.items = []
    def push(self, x): self.items.append(x)
    def pop(self):
        """
        >>> Stack().items
        [0]
        """
        return self.items.pop()

result = doctest.testmod()
print(result, result.failed, result.attempted)
