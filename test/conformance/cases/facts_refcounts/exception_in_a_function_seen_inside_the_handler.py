import sys
g = sys.getrefcount
def f():
    try: raise ValueError('x')
    except ValueError as e: return g(e)
print(f())
