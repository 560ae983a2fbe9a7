# Classes derived from the forms of typing: what they become, or why they may not be; and their hints.
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
for src in ['class X(Generic): pass','class X(Generic[T],Generic[K]): pass','class X(List[K],Generic[T]): pass','class X(List[int]): pass','class X(List[T]): pass','class X(Dict[T,K],Generic[K,T]): pass','class X(Union[int,str]): pass','class X(Any): pass','class X(T): pass','class X(type(List)): pass','class X(ForwardRef): pass','class X(U): pass','class X(NoReturn): pass','class X(Optional): pass','class X(Movie,int): pass','class X(NamedTuple,int):\n x:int','class X(NamedTuple):\n x:int=1\n y:str','class X(NamedTuple):\n x:int=1\n z:int=2\n y:str','class X(NamedTuple):\n x:int\n _make=3','class X(NamedTuple,Generic[T]):\n x:T\nprint(X[int](3))','class X(Protocol,int): pass','class X(Pr,Protocol): \n  def k(self): pass','class X(Pr): pass\nX()','class X(Annotated[int,3]): pass','class X(TypedDict):\n x:3','class X(Movie):\n n:int\nprint(X.__annotations__)','class X(Callable[[int],str]): pass','class X(Tuple[int,str]): pass','class X(Type): pass','class X(Hashable,Sized): pass', 'class X(typing.Iterable[T],typing.Sized): pass\nprint(X.__mro__,X.__parameters__,X.__orig_bases__)','class A1(Protocol):\n def __init__(self): print("init")\nclass B1(A1): pass\nB1()','class X(Pr,Generic[T]): pass\nprint(X.__mro__)','class X(Literal[1]): pass','class X(SupportsInt): pass\nX()','TypeVar("X",int)','TypeVar("X",int,bound=str)','TypeVar("X",covariant=True,contravariant=True)','TypeVar("X",bound=3)','ParamSpec("X",bound=int)']:
    mk(src)
def f(a:int,b:'str'=None,*c:List['int'],d:Annotated[int,1]=None)->None: pass
print(get_type_hints(f),get_type_hints(f,include_extras=True))
def g(a:'undefined'): pass
t('get_type_hints(g)'); t("get_type_hints(g,{'undefined':int})"); t("get_type_hints(g,None,{'undefined':str})")
class B:
    x: 'B'; y: ClassVar['int']=1; z: Final=3; w: None; v: "list[B]"; u: list['B']
print({k:v for k,v in get_type_hints(B).items()})
class C(B): x:int
print(get_type_hints(C))
