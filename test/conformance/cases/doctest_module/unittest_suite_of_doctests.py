import doctest, unittest, sys

def good():
    """
    >>> good()
    1
    """
    return 1

def empty():
    """No examples."""

suite = doctest.DocTestSuite()
result = unittest.TestResult()
suite.run(result)
print(result, [t.id() for t in suite], suite.countTestCases(), [t.shortDescription() for t in suite], [repr(t) for t in suite])
