import sys
ref = sys.getrefcount
try:
    1 / 0
except ZeroDivisionError:
    info = sys.exc_info()
    print(ref(info[1]), ref(info))
print(ref(info[1]))
