import sys
ref = sys.getrefcount
def outer():
    def inner(): return ref(inner)
    return inner(), ref(inner)
print(outer())
