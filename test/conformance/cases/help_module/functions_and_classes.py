"""Module doc line.

More text.
"""
import collections, enum, dataclasses, typing, abc, functools
def f(x, y=1, *args, z: int = 2, **kw) -> str:
    """Say something.

        indented
    """
def nodoc(a): pass
# a comment above
def commented(a): pass
async def co(a): "coro doc"
def gen():
    yield 1
lam = lambda x, y=2: x
class A:
    """Class A doc.

    second"""
    attr = 5
    _priv = 1
    def __init__(self, v):
        "init doc"
        self.v = v
    def meth(self, a, b=2):
        """A method."""
    def _hidden(self): pass
    @property
    def prop(self):
        """The prop."""
    @prop.setter
    def prop(self, v): pass
    @classmethod
    def cm(cls): "cm doc"
    @staticmethod
    def sm(q): "sm doc"
    class Inner:
        "inner"
    alias = meth
    def __len__(self): return 3
class B(A):
    def meth(self, a, b=3): pass
    def extra(self): "extra doc"
class S:
    __slots__ = ('a', 'b')
    def __repr__(self): return 'S'
class C(B, S): pass
class Color(enum.Enum):
    "colors"
    RED = 1
    GREEN = 2
@dataclasses.dataclass
class P:
    "point"
    x: int
    y: int = 0
class E(Exception):
    "my error"
class N: pass
class Abs(abc.ABC):
    @abc.abstractmethod
    def run(self): "run it"
NT = collections.namedtuple('NT', 'p q')
part = functools.partial(f, 1)
@functools.wraps(f)
def wrapped(*a): return f(*a)
for o in (f, nodoc, commented, co, gen, lam, A, A(1).meth, B, S, C, P, N, Abs, A(1), A.prop, B.meth, wrapped): help(o)
help('nonexistent_thing')
help(None if 0 else 'f')
print(help)
