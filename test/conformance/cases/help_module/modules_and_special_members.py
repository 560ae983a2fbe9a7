# help() of modules, metaclasses, members that are inherited or special.
import collections, typing
open('mymod.py','w').write('''"""My module.

It does things.
"""
import os
from collections import OrderedDict
__version__ = '1.2'
__author__ = 'Me'
X = 5
LONG = list(range(50))
_hidden = 1
TEXT = "some text" * 20
def f(a, b: int = 2) -> int:
    "adds"
    return a + b
def g(): pass
class Base:
    """Base."""
    def m(self): "m doc"
class Derived(Base):
    pass
''')
import sys
sys.path.insert(0, '')
import mymod
import io, contextlib, os
with contextlib.redirect_stdout(io.StringIO()) as out:
    help(mymod)
    help('mymod')
print(out.getvalue().replace(os.getcwd(), ''))
help('mymod.f')
help(mymod.Base().m)
NT = collections.namedtuple('NT', 'p q')
class T(typing.NamedTuple):
    "typed"
    a: int
    b: str = 'x'
class Sub(int):
    "sub int"
help(5 if 0 else mymod.X.__class__ and T(1).a.__class__ and mymod.Derived)
import pydoc
print(pydoc.render_doc(mymod.f), pydoc.plain(pydoc.render_doc(mymod.Derived, renderer=pydoc.plaintext)))
print(pydoc.getdoc(mymod.f), pydoc.splitdoc('a\n\nb\nc'), pydoc.describe(mymod), pydoc.describe(len), pydoc.describe(5), pydoc.locate('os.path.join').__name__)
class W:
    @property
    def ro(self): "read only"
    def __getattr__(self, n): raise AttributeError(n)
    def __eq__(self, o): return True
    def __iter__(self): return iter(())
    def __contains__(self, x): return True
    def __add__(self, o): return 1
    def __enter__(self): "enter"
    def __exit__(self, *a): pass
    x: int = 3
    d = {i: i for i in range(30)}
    lst = [W0 for W0 in range(40)]
    fn = lambda self: 1
help(W)
class M(type):
    def mm(cls): "meta"
class K(metaclass=M):
    "k"
help(K)
help(W().__eq__)
def outer():
    def inner(x): "in"
    return inner
help(outer())
