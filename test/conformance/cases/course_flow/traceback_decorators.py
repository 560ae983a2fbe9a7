import functools, traceback
def logged(prefix):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            print(prefix, fn.__name__, args, kwargs)
            try:
                return fn(*args, **kwargs)
            except ArithmeticError as e:
                raise RuntimeError(f'{fn.__qualname__} failed') from e
        return wrapper
    return deco
class Calc:
    @logged('>')
    def div(self, a, b): return a / b
    @staticmethod
    @logged('s')
    def mod(a, b): return a % b
    @classmethod
    @logged('c')
    def make(cls, *a): return cls(*a)
    @property
    @logged('p')
    def broken(self): return self.nothing
    def __repr__(self): return 'Calc()'
c = Calc()
print(c.div(1, 2), Calc.mod(7, 4), Calc.make())
for f in (lambda: c.div(1, 0), lambda: Calc.mod(1, 0), lambda: Calc.make(1), lambda: c.broken, lambda: c.div(1), lambda: c.div(1, 2, x=3), lambda: Calc.div(1, 2)):
    try: f()
    except Exception as e: traceback.print_exception(e, limit=-2); print(type(e).__name__, e)
print(Calc.div.__wrapped__, c.div.__name__, Calc.div.__qualname__)
try:
    @logged
    def g(): pass
    g()
except TypeError as e: print(e)
try:
    @5
    def h(): pass
except TypeError as e: print(e)
@(lambda f: f() or 'replaced')
def k(): print('ran at once')
print(k)
def retry(times):
    def deco(f):
        def inner(*a):
            for left in range(times, -1, -1):
                try: return f(*a)
                except ValueError as e:
                    print(left, e)
                    if not left: raise
        return inner
    return deco
@retry(2)
@retry(1)
def parse(s): return int(s)
print(parse('5'))
parse('five')
