import sys
g = sys.getrefcount
def outer():
    def inner(): return g(inner)
    return inner()
print(outer())
