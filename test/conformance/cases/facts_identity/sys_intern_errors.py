import sys
class S(str): pass
for a in (S('x'), 5, b'x'):
    try: sys.intern(a)
    except TypeError as e: print(e)
