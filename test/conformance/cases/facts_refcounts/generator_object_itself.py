import sys
g = sys.getrefcount
def gen():
    yield
it = gen()
print(g(it))
next(it)
print(g(it))
for _ in it: print(g(it))
