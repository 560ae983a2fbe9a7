import sys
for n in range(6):
    C = type('C', (), {'__slots__': tuple('abcdef'[:n])})
    print(n, sys.getsizeof(C()))
