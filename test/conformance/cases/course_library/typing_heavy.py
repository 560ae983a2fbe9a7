from typing import *
import typing, sys, collections.abc
class Shape(Protocol):
    def area(self) -> float: ...
@runtime_checkable
class Named(Protocol):
    name: str
    def hi(self) -> str: ...
class Sq:
    def area(self): return 4.0
class Dog:
    name = 'rex'
    def hi(self): return 'hi'
print(isinstance(Dog(), Named), isinstance(Sq(), Named))
for bad in (lambda: isinstance(Sq(), Shape), lambda: Shape(), lambda: issubclass(Dog, Named), lambda: isinstance([], List[int]), lambda: isinstance([], list[int]), lambda: List[int](), lambda: Optional[int, str], lambda: Union[()], lambda: Callable[int], lambda: Callable[int, str], lambda: Literal[1](), lambda: Any(), lambda: Dict[int], lambda: List[int, str], lambda: Tuple[...], lambda: ClassVar[int, str], lambda: TypeVar('T', int), lambda: TypeVar('T', bound=5), lambda: NewType('U', int)('a'), lambda: cast(int, 'x'), lambda: Optional['nope'], lambda: get_type_hints(5), lambda: isinstance(5, Union[int, str]), lambda: isinstance(5, int | str), lambda: isinstance(5, Optional[list[int]]), lambda: 5 | int, lambda: int | 'str', lambda: list['x'] | None, lambda: Generic[int], lambda: type('G', (Generic,), {}), lambda: dict[int], lambda: list[int, str], lambda: int[str], lambda: Final[int], lambda: assert_never(5), lambda: NamedTuple('N', [('a', int)])(5), lambda: NamedTuple('N', [('a', int), ('_b', int)]), lambda: TypedDict('D', {'a': int})(a='x', b=2), lambda: Annotated[int], lambda: Annotated[int, 'm', 5].__metadata__, lambda: Type[int]('5'), lambda: Iterable[int][str], lambda: ForwardRef('a b'), lambda: Literal[1, 1, True], lambda: Concatenate[int], lambda: overload(len), lambda: Protocol[int], lambda: no_type_check(5)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, '|', e)
print(Optional[int], Union[int, str, int], Union[int], List[Dict[str, 'X']], Callable[[int, str], None], Callable[..., Any], Tuple[int, ...], Tuple[()], Literal['a', 1], int | None, list[int] | str, Type['C'], Annotated[int, 'x'], ClassVar[int], Iterator[int], dict[str, list[int]], collections.abc.Callable[[int], str], Sequence[Optional[int]], Final, Any, NoReturn, type[int], tuple[()], Generator[int, None, str], Union[None, str], Deque[int], AnyStr)
T = TypeVar('T', bound=int); K = TypeVar('K', int, str, covariant=False); C = TypeVar('C', covariant=True)
print(T, K, C, T.__bound__, K.__constraints__, get_args(Dict[str, int]), get_origin(List[int]), get_origin(int | str), get_args(Callable[[int], str]), get_origin(5))
class Movie(TypedDict, total=False):
    title: Required[str] if sys.version_info >= (3, 11) else str
    year: int
m: Movie = {'title': 'x', 'bad': 1}
print(m, type(m), Movie.__total__, Movie.__annotations__.keys(), Movie.__optional_keys__)
try: isinstance({}, Movie)
except TypeError as e: print(e)
class Pt(NamedTuple):
    "a point"
    x: int
    y: int = 0
    @property
    def norm(self): return abs(self.x) + abs(self.y)
print(Pt(1), Pt(1).norm, Pt.__doc__, Pt._field_defaults, Pt(x=3)._replace(y=1))
def f(a: int, b: 'str' = 'x', *c: 'list[int]', d: Optional[int] = None) -> 'Pt': ...
print(get_type_hints(f), f.__annotations__)
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
    def __class_getitem__(cls, k): print('getitem', k); return super().__class_getitem__(k)
b = Box[int](5); print(b.__orig_class__, type(b), Box.__parameters__, b.v, Box[bool] == Box[bool])
class Sub(Box[int]): pass
print(Sub.__orig_bases__, Sub.__mro__[1].__name__)
UserId = NewType('UserId', int); print(UserId(5) + 1, UserId, UserId.__supertype__, TYPE_CHECKING)
try:
    class Bad(NamedTuple):
        a: int = 1
        b: int
except TypeError as e: print(e)
try:
    class Bad(TypedDict):
        a: int = 1
except Exception as e: print(type(e).__name__, e)
def g() -> 'Undefined': ...
try: get_type_hints(g)
except NameError as e: print(e)
@overload
def h(x: int) -> int: ...
try: h(5)
except NotImplementedError as e: print(e)
if sys.version_info >= (3, 12):
    exec('''
type Pair[A] = tuple[A, A]
def first[X: int](p: Pair[X]) -> X: return p[0]
class St[Y]:
    items: list[Y]
print(Pair, Pair[int], Pair.__value__, first.__type_params__, first.__type_params__[0].__bound__, St[int], St.__parameters__, first((1, 2)))
try: isinstance(5, Pair)
except TypeError as e: print(e)
''')
reveal = getattr(typing, 'reveal_type', None)
if reveal: print(reveal(5))
