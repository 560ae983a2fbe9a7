import sys
ref = sys.getrefcount
def deco(f):
    def wrapper(*a): return f(*a)
    return wrapper
@deco
def f(): return ref(f)
print(ref(f), f(), ref(f.__closure__[0].cell_contents))
