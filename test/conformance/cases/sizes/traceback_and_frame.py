import sys
try:
    1 / 0
except ZeroDivisionError as e:
    print(sys.getsizeof(e.__traceback__), sys.getsizeof(e))
