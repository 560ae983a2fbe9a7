# An AttributeError that does not say what it is about is told so by whoever fetched the attribute: name and obj, and a suggestion.
import sys
class I: spam=1
class W:
    def __init__(self): self.inner=I()
    def __getattr__(self,n): return getattr(self.inner,n)
w=W()
try: w.spamm
except AttributeError as e: print(e.name, type(e.obj).__name__)
try: w.spamm()
except AttributeError as e: print(e.name, type(e.obj).__name__)
try: getattr(w,'spamm')
except AttributeError as e: print(e.name, type(e.obj).__name__)
class G:
    def __getattr__(self,n): raise AttributeError(n)
g=G()
try: g.foo()
except AttributeError as e: print(e.name, type(e.obj).__name__)
class N:
    def __getattr__(self,n): raise AttributeError(n, name='own')
try: N().foo
except AttributeError as e: print(e.name, type(e.obj).__name__)
class P:
    @property
    def p(self): raise AttributeError('inner')
p=P()
for i in range(40):
    try: p.p
    except AttributeError as e: r=(e.name, type(e.obj).__name__)
    if i in(0,1,2,5,7,8,9,15,16,17,20,39): print(i,r)
print(sys.getrefcount(p))
class Sub(AttributeError): pass
class S:
    def __getattr__(self,n): raise Sub(n)
try: S().foo
except AttributeError as e: print(e.name, type(e.obj).__name__)
print(hasattr(S(),'x'))
s=super(P,p)
try: s.zork
except AttributeError as e: print(e.name, type(e.obj).__name__)
class D:
    def __get__(self,o,t): raise AttributeError('d')
class C: d=D()
for f in (lambda: C().d, lambda: C.d, lambda: C().d(), lambda: C.d()):
    try: f()
    except AttributeError as e: print(e.name, type(e.obj).__name__)
import operator
try: operator.attrgetter('a.b')(S())
except AttributeError as e: print(e.name, type(e.obj).__name__)
import types
m = types.ModuleType('m')


def of_module(name):
    raise AttributeError(name)


m.__getattr__ = of_module
try:
    m.zork
except AttributeError as e:
    print(repr(e), e.name, e.obj)


class Account:
    balance = 3

    def __getattr__(self, name):
        raise AttributeError(f'an account has no {name}')


account = Account()
before = sys.getrefcount(account)
try:
    account.owner
except AttributeError as e:
    print(sys.getrefcount(account) - before, e.obj is account)
print(sys.getrefcount(account) - before)
account.balanse
