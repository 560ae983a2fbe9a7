from functools import wraps
def deco(f):
    @wraps(f)
    def w(*a): return f(*a)
    return w
@deco
def named():
    "text"
print(named.__name__, named.__doc__, named.__wrapped__.__name__)
