import sys
ref = sys.getrefcount
def f(x):
    y = x
    raise KeyError
x = object()
try:
    f(x)
except KeyError as e:
    print(ref(x))
    kept = e
print(ref(x))
kept = None
print(ref(x))
