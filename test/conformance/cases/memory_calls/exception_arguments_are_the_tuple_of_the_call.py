import sys, gc
class E(Exception):
    def __init__(self, a):
        super().__init__(a)
        print(sys.getrefcount(a), len(gc.get_referrers(a)))
class F(Exception): pass
class G(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, *args)
        print(self.args is args, sys.getrefcount(args))
        return self
    def __init__(self, *args):
        print(self.args is args, sys.getrefcount(self.args))
x = []
E(x); f = F(x); G(x)
print(sys.getrefcount(f.args), sys.getrefcount(x))
t = (x,)
print(F(*t).args is t, ValueError(*t).args is t)
try: raise F(x)
except F as e: print(sys.getrefcount(e.args), sys.getrefcount(x))
