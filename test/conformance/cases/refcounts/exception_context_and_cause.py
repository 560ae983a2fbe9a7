import sys
ref = sys.getrefcount
a = ValueError(); b = KeyError()
try:
    raise a from b
except ValueError:
    print(ref(a), ref(b))
print(ref(a), ref(b))
