# What subscripting, deriving and asking give, over the forms of typing: values, texts and errors.
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
for e in '''T K V P P.args P.kwargs
List[int] List[T] List[T][int] Dict[str,T] Dict[T,K] Dict[T,V][int,str] Union[int,str] Union[int,None] Optional[int] Optional[T] Union[int,int] Union[int,Union[str,None]] Union[T,int][str] Optional[Union[int,str]] Union[()] Union[int,str]==Union[str,int]
Callable[[int],str] Callable[...,int] Callable[P,T] Callable[[T,int],T][str] Callable[[],int] Callable[int] Callable[int,str] Callable[P,int][[str,int]] Callable[P,int][...] Callable[Concatenate[int,P],T] Concatenate[int,str] Concatenate[()]
Tuple[int,...] Tuple[()] Tuple[int,str] Tuple[T,...][int] Tuple[...] Type[int] Type[T] ClassVar[int] Final[int] List[ClassVar[int]] Literal[1] Literal[1,True,1,'a'] Literal[Literal[1],2] Literal[[1]] Literal[1]==Literal[True] Annotated[int,1] Annotated[Annotated[int,1],2] Annotated[T,1][int] Annotated[int] Annotated[int,[]]
Generic[T] Generic[int] Generic[T,T] Generic[()] Protocol[T] G[int] G[T][str] G[int,str] G[int][str] H[int,str] H[int] Z[int,[str]] Z[int,...] Q[int,str] Q[[int]] Any[int] NoReturn[int] List List() Dict() G[int]() Any() Union() T() int|T List[int]|None 'x'|List[int] Iterable[int,str] Mapping[int] Generator[int,str,None] Generator[int] AsyncGenerator[int] Hashable[int] ContextManager[int] Pattern[str] Match[str] Counter[int] ChainMap[int,str] Deque[T] Type[Any] List['int'] List['a b'] List[3] List[None] List[()]
get_origin(List[int]) get_origin(Callable[[int],str]) get_origin(Annotated[int,1]) get_origin(Generic) get_origin(int|str) get_origin(P.args) get_origin(3) get_args(Callable[[int],str]) get_args(Callable[...,str]) get_args(Dict[int,str]) get_args(Annotated[int,1]) get_args(int|str) get_args(int) get_args(Tuple[()]) get_args(Union[int,None])
get_type_hints(G) get_type_hints(Movie) get_type_hints(M2) get_type_hints(Pt) get_type_hints(len) get_type_hints(3)
Movie.__required_keys__ M2.__optional_keys__ sorted(M2.__required_keys__) M2.__total__ M2(n='a') isinstance({},Movie) is_typeddict(Movie) Pt(1) Pt(1)._asdict() Pt._field_defaults Pt.__annotations__ Pt(1).f() TypedDict('A',{'x':int}).__annotations__ NamedTuple('A',[('x',int)])(1) NamedTuple('A',[('x',3)]) NamedTuple('A',[('x',int)],y=3)
U U(3) U.__supertype__ U|int U.__name__
isinstance(Has(),Pr) isinstance(Non(),Pr) isinstance(3,Pr) isinstance(Has(),PrD) issubclass(Has,Pr) issubclass(Has,PrD) issubclass(3,Pr) isinstance(Has(),NP) Pr() isinstance([],List) isinstance([],List[int]) issubclass(list,Sequence) issubclass(List,Sequence) isinstance(3,Union[int,str]) issubclass(bool,Union[int,str]) isinstance(3,SupportsInt) isinstance(3.0,SupportsIndex) isinstance(3,Any) issubclass(int,Any) isinstance(3,Optional)
ForwardRef('int') ForwardRef('a b') ForwardRef(3) ForwardRef('int',module='m') ForwardRef('a')==ForwardRef('a') cast(int,'3') hash(List[int])==hash(List[int]) List[int].__origin__ List[int].__args__ List[T].__parameters__ Dict[T,K].__parameters__ List.__doc__ List[int].append Callable.__args__ List.zzz List[int].__zz__ List[int].__mro_entries__((List[int],)) no_type_check(G) final(G) overload(len)() runtime_checkable(G) runtime_checkable(int) SupportsAbs[int] IO[str] TextIO.__mro__ Text TYPE_CHECKING AnyStr'''.replace('\n',' ').split(' '):
    t(e)
