class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import sys
if sys.version_info >= (3, 11):
    try:
        raise ExceptionGroup('g', [ValueError(N(1)), KeyError(N(2))])
    except Exception as g:
        print(len(g.exceptions))
print('end')
