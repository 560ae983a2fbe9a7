import atexit, sys
class A:
    def __init__(s,n): s.n=n
    def __del__(self): print('del', self.n, sys.meta_path is None if sys else '?', 'this' in sys.modules)
def g(a):
    b=A('b'); b.me=b
    raise ValueError(a)
def f():
    a=A('a')
    try: g(a)
    finally: print('fin')
def at():
    print('atexit', hasattr(sys,'last_exc'), hasattr(sys,'last_value'), sys.is_finalizing())
    try:
        import a_module_there_is_not
    except ImportError as e: print(e)
atexit.register(at)
x=A('x')
f()
