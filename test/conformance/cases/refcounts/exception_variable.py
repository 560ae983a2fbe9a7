import sys
ref = sys.getrefcount
try:
    raise ValueError
except ValueError as e:
    print(ref(e))
    f = e
print(ref(f))
