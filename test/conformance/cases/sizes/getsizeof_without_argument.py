import sys
try:
    sys.getsizeof()
except TypeError as e:
    print(e)
