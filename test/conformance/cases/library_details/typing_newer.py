# Forms of typing that came after 3.10: variadic ones, requirements of keys, type parameters, defaults.
import sys
import typing
from typing import *

def t(e,g=globals()):
    try: r=eval(e,g); print(e,'->',repr(r).split(' at 0x')[0])
    except Exception as x: print(e,type(x).__name__,x)
T=TypeVar('T'); K=TypeVar('K',bound=int); V=TypeVar('V',int,str); P=ParamSpec('P')
class G(Generic[T]): 
    a: 'T'
class H(G[int],Generic[K,V]): pass
class Z(Generic[T,P]): pass
class Q(Generic[P]): pass
@runtime_checkable
class Pr(Protocol):
    def m(self): pass
@runtime_checkable
class PrD(Protocol):
    x: int
    def m(self): pass
class NP(Protocol):
    def m(self): ...
class Has:
    x=1
    def m(self): pass
class Non: m=None
class Movie(TypedDict):
    n: str
    y: int
class M2(Movie,total=False):
    z: 'str'
class Pt(NamedTuple):
    x: int
    y: 'str' = 'a'
    def f(self): return 1
U=NewType('U',int)
def mk(src):
    try: exec(src,globals()); print('ok',src)
    except Exception as e: print(src,'=>',type(e).__name__,e, getattr(e,'__notes__',None))
if sys.version_info>=(3,11):
    Ts=TypeVarTuple('Ts')
    class VT_(Generic[T,Unpack[Ts]]): pass
    for e in 'Ts Unpack[Ts] VT_[int] VT_[int,str,int] VT_[()] VT_[int,Unpack[Tuple[str,...]]] Tuple[Unpack[Ts]] Tuple[Unpack[Ts]][int,str] Tuple[T,Unpack[Ts]][int,str] Tuple[Unpack[Ts]][()] Tuple[T,Unpack[Ts],K][int] Tuple[T,Unpack[Ts],K][int,int] Callable[[Unpack[Ts]],int][str,str] Unpack[int] Unpack[List[int]] List[Ts] Never Self LiteralString Never[int] Required[int] NotRequired[int] assert_type(3,int) assert_never(3) assert_never("x"*200) get_overloads(t) Generic[Ts] Generic[Unpack[Ts]] Annotated[Unpack[Ts],1] dataclass_transform(eq_default=False)(G).__dataclass_transform__ VT_.__parameters__ Concatenate[int,...] get_origin(Unpack[Ts]) get_args(Unpack[Ts]) List[int].__iter__() list(List[int])[0] *List[int] List.__iter__ Union.__iter__'.split(' '): t(e)
    class TD(TypedDict):
        a: Required[int]; b: NotRequired['int']; c: Annotated[NotRequired[int],3]
    print(sorted(TD.__required_keys__), sorted(TD.__optional_keys__), get_type_hints(TD), get_type_hints(TD,include_extras=True))
    class TG(TypedDict,Generic[T]): a:T
    print(TG[int],TG.__mro__,TG.__parameters__, TG[int](a=1))
if sys.version_info>=(3,12):
    exec('''
class N[T,*Ts,**P]: pass
def fn[T](a:T)->"T": pass
type Al[X]=list[X]
class TD5[T](TypedDict): a:"T"
''')
    for e in 'N N.__parameters__ N[int,str,[int]] N[int] Al Al[int] Al.__value__ get_type_hints(fn) TD5[int] TD5.__type_params__ override(t).__override__'.split(' '): t(e)
if sys.version_info>=(3,13):
    D=TypeVar('D',default=int); E=ParamSpec('E',default=[int]); F=TypeVarTuple('F',default=Unpack[Tuple[int,str]])
    class DD(Generic[T,D]): pass
    class FF(Generic[T,Unpack[F]]): pass
    class EE(Generic[T,E]): pass
    for e in 'DD[int] DD[int,str] DD[()] DD[int,int,int] FF[int] FF[int,str] EE[int] EE[int,[str]] DD.__parameters__ Generic[D,T] List[D][()] Dict[T,D][int] ReadOnly[int] TypeIs[int] is_protocol(Pr) is_protocol(Protocol) get_protocol_members(PrD) get_protocol_members(int) NoDefault D.__default__ typing.zzz sorted(PrD.__non_callable_proto_members__)'.split(' '): t(e)
    class RD(TypedDict): a: ReadOnly[int]; b: ReadOnly[Required[int]]
    print(sorted(RD.__readonly_keys__), sorted(RD.__mutable_keys__))
    mk('class R2(RD):\n a:int\nprint(R2.__readonly_keys__,R2.__mutable_keys__)'); mk('class R3(Movie):\n n:ReadOnly[str]')
    class SN:
        def __set_name__(self,o,n): print('set',o.__name__,n)
    mk('class X(NamedTuple):\n x:int=1\n k=SN()')
