# Sizes that no machine has are a MemoryError, or overflow before.
import sys
def t(f):
    try: r=f(); print(type(r))
    except (MemoryError, OverflowError) as e: print(type(e).__name__, e)
n=sys.maxsize
for f in (lambda: 'a'*n, lambda: 'a'*(n-60), lambda: 'ab'*n, lambda: '\u20ac'*(n//2-50), lambda: b'a'*n, lambda: b'ab'*n, lambda: b'a'*(n-50), lambda: bytes(n-100), lambda: [0]*n, lambda: [0]*(n//8-10), lambda: [0,1]*n, lambda: (0,)*n, lambda: (0,)*(n//8-10), lambda: [None]*10**17, lambda: 'x'*10**17, lambda: b'x'*10**17, lambda: 'x'.ljust(10**17), lambda: 'x'.center(n), lambda: b'x'.ljust(10**17), lambda: 'x'.zfill(10**17), lambda: format(1, '>99999999999999999'), lambda: [1].__imul__(n), lambda: __import__('array').array('i',[1])*n): t(f)
