"""What each kind of object of the language itself is said to be large."""
import collections
import sys
import types


def gen(): yield
async def co(): pass
async def ag(): yield


class A:
    def m(self): pass
    @property
    def p(self): return 1
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass


a = A()
c = co()
kinds = dict(
    none=None, ell=..., ni=NotImplemented, fn=gen, cof=co, lam=lambda: 0, gen=gen(), co=c,
    cow=c.__await__(), ag=ag(), anext=ag().__anext__(), asend=ag().asend(None),
    athrow=ag().athrow(ValueError), cls=A, inst=a, meth=a.m, prop=A.__dict__['p'], cm=A.__dict__['c'],
    sm=A.__dict__['s'], code=gen.__code__, frame=sys._getframe(), mod=sys, ns=types.SimpleNamespace(a=1),
    mp=types.MappingProxyType({}), cell=types.CellType(1), bi=len, bm=[].append, md=list.append,
    wd=list.__len__, gs=types.FunctionType.__code__, mem=types.FunctionType.__globals__, mw=[].__len__,
    cmd=dict.__dict__['fromkeys'], slice=slice(1), range=range(5), ri=iter(range(5)),
    lri=iter(range(2**70)), en=enumerate([]), zip=zip([]), map=map(int, []), flt=filter(None, []),
    rev=reversed([]), revt=reversed(()), li=iter([]), ti=iter(()), di=iter({}), dk={}.keys(),
    dv={}.values(), dit={}.items(), dri=reversed({}), si=iter(set()), sti=iter('abc'), stu=iter('é€'),
    bi2=iter(b''), bai=iter(bytearray()), ci=iter(int, 1), mv=memoryview(b'abc'), sup=super(A, a), cx=1j,
    fl=1.5, ex=ValueError('x'), exs=SystemExit(1), exo=OSError(2, 'x'),
    exu=UnicodeDecodeError('utf8', b'', 0, 1, ''), exue=UnicodeEncodeError('utf8', '', 0, 1, ''),
    ext=UnicodeTranslateError('', 0, 1, ''), exst=StopIteration(1), exsy=SyntaxError('x'),
    exi=ImportError('x'), exn=NameError('x'), exa=AttributeError('x'), exk=KeyError(1), ga=list[int],
    un=int | str, dq=collections.deque(), dqi=iter(collections.deque()), od=collections.OrderedDict(a=1),
    odi=iter(collections.OrderedDict(a=1)), odk=collections.OrderedDict().keys(),
    dd=collections.defaultdict(int), nt=collections.namedtuple('P', 'x y')(1, 2),
)
for name, value in kinds.items():
    print(name, type(value).__name__, sys.getsizeof(value))
c.close()
