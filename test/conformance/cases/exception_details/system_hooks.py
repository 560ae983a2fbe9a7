import sys, gc
class U:
    def __enter__(self):
        self.old=sys.unraisablehook
        self.unraisable=None
        sys.unraisablehook=self.h
        return self
    def h(self,v):
        print('hook', v.exc_type, v.err_msg)
        self.unraisable=v
    def __exit__(self,*e):
        sys.unraisablehook=self.old
def f():
    class B:
        def __del__(self):
            exc=ValueError('x')
            raise exc
    o=B()
    with U() as cm:
        del o
        print(cm.unraisable.object, B.__del__)
f()
def g():
    class B:
        def __del__(self): 1/0
    o=B()
    sys.unraisablehook=lambda v: print(v.exc_type, v.exc_value, v.err_msg, v.object.__name__, type(v), len(v))
    del o
    o=B()
    def bad(v): raise KeyError('bad')
    sys.unraisablehook=bad
    del o
    sys.unraisablehook=sys.__unraisablehook__
    try: sys.unraisablehook(3)
    except TypeError as e: print(e)
g()
sys.__displayhook__(3)
so=sys.stdout
del sys.stdout
try: sys.__displayhook__(4)
except RuntimeError as e: msg=str(e)
sys.stdout=so
print(msg)
try: 1/0
except Exception as e: sys.__excepthook__(*sys.exc_info())
sys.__excepthook__(1,'1',1)
