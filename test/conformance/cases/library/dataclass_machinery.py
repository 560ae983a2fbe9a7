import gc
import sys
from dataclasses import asdict, astuple, dataclass, field, fields, make_dataclass, replace


class Bad:
    def __eq__(self, other):
        raise ValueError('no')

    def __lt__(self, other):
        raise ValueError('less')

    def __repr__(self):
        raise KeyError('repr')


@dataclass(order=True)
class P:
    a: Bad
    b: int = 0
    c: list = field(default_factory=list)

    def __post_init__(self):
        if self.b < 0:
            raise ValueError('negative')


for act in (lambda: P(Bad()) == P(Bad()), lambda: P(Bad()) < P(Bad()), lambda: repr(P(Bad())), lambda: P(1, -1)):
    try:
        act()
    except Exception as error:
        place, trace = error.__traceback__, []
        while place:
            code = place.tb_frame.f_code
            if code.co_filename == '<string>':
                trace.append((place.tb_lineno, code.co_name))
            place = place.tb_next
        print(type(error).__name__, trace)


@dataclass(frozen=True, slots=True)
class F:
    x: int
    y: list


@dataclass(frozen=True)
class G:
    x: int


for cls in (P, F, G):
    print([name for name in vars(cls) if name not in ('__static_attributes__', '__firstlineno__')])
f = F(1, [[1, 2, 3], (4,), {'k': [5]}])
gc.collect()
d, t = asdict(f), astuple(f)
print(d, t, sys.getsizeof(d['y']), sys.getsizeof(d['y'][0]), sys.getsizeof(t[1]), gc.collect())
print(fields(F), F.__dataclass_params__, replace(f, x=2))
for text in ('x: int = 1\n    y: int', 'x: list = []', 'x = field()', 'x: int\n    __slots__ = ("x",)'):
    try:
        exec(f'@dataclass(slots=True)\nclass C:\n    {text}')
    except Exception as error:
        print(type(error).__name__, error)
try:
    @dataclass(order=True)
    class O:
        x: int

        def __lt__(self, other):
            return True
except TypeError as error:
    print(error)
Q = make_dataclass('Q', ['a', ('b', int, 3)], frozen=True)
print(Q(1), Q.__module__, Q.__annotations__)
