import sys
ref = sys.getrefcount
for args in ((), (1, 2)):
    try:
        ref(*args)
    except TypeError as e:
        print(e)
