import doctest
class A:
    """A. >>> 1"""
    def m(self):
        """
        >>> 2
        2
        """
    @staticmethod
    def s():
        """>>> 3
        3"""
    @property
    def p(self):
        """>>> 4
        4"""
    class Inner:
        """>>> 5
        5"""
__test__ = {'extra': '>>> 6\n6\n', 'fn': A.m}
import sys
for t in doctest.DocTestFinder().find(sys.modules['__main__']):
    print(t.name, len(t.examples), t.lineno)
print(doctest.testmod())
