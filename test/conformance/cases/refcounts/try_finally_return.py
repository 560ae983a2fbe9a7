import sys
ref = sys.getrefcount
def f(x):
    try:
        return ref(x)
    finally:
        print(ref(x))
print(f(object()))
