import sys
ref = sys.getrefcount
x = object()
try:
    assert not x, x
except AssertionError as e:
    print(ref(x), ref(e.args[0]))
print(ref(x))
