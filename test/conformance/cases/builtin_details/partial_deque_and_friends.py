from functools import partial
def cap(*a,**k): return a,k
f=partial(cap); f.__setstate__((f,(),{},{})); print(repr(f))
f=partial(cap); f.__setstate__((cap,(f,),{},{})); print(repr(f)[:20], repr(f)[-30:])
f=partial(cap); f.__setstate__((cap,(),{'a':f},{})); print(repr(f)[-30:])
class P(partial): pass
class M:
    def __str__(self): return 'astr'
p=P(cap); p.keywords[M()]=1; print(repr(p).split('(')[0], repr(p)[-10:]); p.keywords[1234]=2; print(repr(p)[-16:])
try: p()
except TypeError as e: print(e)
try: partial(cap, 1)(**{1:2})
except TypeError as e: print(e)
f=partial(cap); f.__setstate__((cap,[1] and (1,),dict(a=10),None)); print(f.__dict__); a=(['x'],); f.__setstate__((cap,a,None,{'z':1})); print(f.args is a, f.keywords, f.z)
import copy
f=partial(cap,['asdf']); f.attr=[]; g=copy.copy(f); print(g.args is f.args, g.keywords is f.keywords, g.attr is f.attr)
f.__setstate__((cap,(1,),dict(a=10),None)); print(f.__dict__)
for bad in [(cap,(),{}), (cap,(),{},{},None), [cap,(),{},None], (None,(),{},None),(cap,None,{},None),(cap,[],{},None),(cap,(),[],None)]:
    try: f.__setstate__(bad)
    except TypeError as e: print(e)
class T(tuple): pass
class D(dict): pass
f.__setstate__((cap,T((1,)),D(a=1),None)); print(type(f.args),type(f.keywords))
class A:
    m=partial(cap,1)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    print(A().m(2)[0]); print(len(w), [str(x.message) for x in w])
print(A.m(3))
from functools import cmp_to_key
k=cmp_to_key(lambda a,b: a-b)
try: hash(k(1))
except TypeError as e: print(e)
from collections import deque, defaultdict
class BadCompare:
    def __eq__(s,o): raise ArithmeticError
d=deque([1,2,BadCompare(),3])
try: d.count(2)
except ArithmeticError as e: print('ae')
class MutateCmp:
    def __init__(s,d,r): s.d=d; s.r=r
    def __eq__(s,o): s.d.clear(); return s.r
for m in (True,False):
    d=deque(['ab']); d.extend([MutateCmp(d,m),'c'])
    try: d.remove('c')
    except IndexError as e: print(e, d)
class X(deque): pass
d=X()
X.__new__=lambda c,*a,**k:[42]
for f in (lambda:d*42, lambda:d+deque([1]), lambda: d.copy()):
    try: print(f())
    except TypeError as e: print(e)
class sub(defaultdict):
    def __init__(self): self.default_factory=self._f
    def _f(self): return []
import re
print(re.sub('0x[0-9a-f]+','0x',repr(sub())))
class E:
    def gb(self): raise RuntimeError('q')
    __bases__=property(gb)
class I:
    __class__=property(lambda s:E())
class C: __bases__=property(lambda s:())
try: print(isinstance(I(),C()))
except RuntimeError as e: print(e)
class XX:
    @property
    def __bases__(self): return (self,self,self)
try: issubclass(XX(),int)
except RecursionError as e: print('rec')
class NB:
    def __bool__(s): raise ValueError('nb')
class C:
    def foo(s): pass
    foo.__isabstractmethod__=NB()
    foo=property(foo)
try: C.foo.__isabstractmethod__
except ValueError as e: print(e)
class De:
    def __set_name__(self): pass
try:
    class N: a=De()
except (TypeError,RuntimeError) as e: print(type(e), getattr(e,'__notes__',None), e.__cause__)
