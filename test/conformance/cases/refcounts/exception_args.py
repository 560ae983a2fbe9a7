import sys
ref = sys.getrefcount
x = object()
e = ValueError(x, x)
print(ref(x), ref(e.args))
try:
    raise e
except ValueError as caught:
    print(ref(e), ref(caught), caught is e)
print(ref(e))
