import sys
for a in ((), (1, 2)):
    try: sys.getrefcount(*a)
    except TypeError as e: print(e)
