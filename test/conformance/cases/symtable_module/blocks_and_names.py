# What the symbol table says of blocks and names: every method of every table and symbol.
import symtable
import sys

SOURCES = ['''
import sys, os.path as p
from math import *
glob = 42
some_var = 12
some_assigned_global_var: int = 11

class Mine:
    instance_var = 24
    __private = 1
    def a_method(p1, p2):
        self.__x = __private
    async def coro(self): await x
    [y for y in range(3)]
    genexpr = (z for z in range(3))
    @property
    def prop(self): return super().prop, __class__

def spam(a, b: int, /, *var, k=glob, **kw) -> str:
    global bar
    bar = 47
    some_assigned_global_var = 12
    x = 23
    glob
    def internal():
        nonlocal x
        x = a
        return x
    def other_internal():
        nonlocal some_assigned_global_var
        some_assigned_global_var = 3
    return internal, [i for i in var if (w := i)]

def foo(): pass
def foo(): pass
lam = lambda q, *r: q + glob
def namespace_test(): yield lam
{k: v for k, v in {}.items() for u in k}
try: pass
except E as err: pass
for it in []: del it
with a as b: pass
''', 'x = [a for a in b]', '(lambda: (yield))', 'from __future__ import annotations\ndef f(a: b) -> c: d: e = 1\n']
if sys.version_info >= (3, 12):
    SOURCES.append('''
type Alias[T] = list[T]
def generic[T: int, *Ts, **P](a: T) -> T: return T
class G[U](Base[U]):
    def m[V](self, v: V): return v
''')
if sys.version_info >= (3, 13):
    SOURCES.append('def g[T = int](): pass\n')


def show(table, indent=0):
    pad = '  ' * indent
    print(pad + repr(table), repr(table.get_type()), table.get_name(), table.get_lineno(), table.is_optimized(), table.is_nested(),
          table.has_children(), type(table).__name__)
    for name in table.get_identifiers():
        symbol = table.lookup(name)
        print(pad, repr(symbol), symbol.get_name(), [test for test in (
            'is_referenced', 'is_parameter', 'is_global', 'is_nonlocal', 'is_declared_global', 'is_local', 'is_annotated', 'is_free',
            'is_imported', 'is_assigned', 'is_namespace') if getattr(symbol, test)()], symbol.get_namespaces())
        try:
            print(pad, symbol.get_namespace())
        except ValueError as error:
            print(pad, error)
    for method in 'get_parameters', 'get_locals', 'get_globals', 'get_nonlocals', 'get_frees', 'get_methods':
        if hasattr(table, method):
            print(pad, method, getattr(table, method)())
    for child in table.get_children():
        show(child, indent + 1)


for source in SOURCES:
    show(symtable.symtable(source, '?', 'exec'))
show(symtable.symtable('a + (lambda: b)()', 'name', 'eval'))
table = symtable.symtable('def f(): pass', '?', 'exec')
print(table.get_children()[0] is table.lookup('f').get_namespace(), table.lookup('f') is table.lookup('f'))
print(table.get_id() != table.get_children()[0].get_id(), symtable.symtable(b'pass', b'spam', 'exec'))
for arguments in ('', '', 'foo'), ('def f(x): foo)(', '?', 'exec'), ('def f():\n global x, y\n x=1\n def g(x): global x', '?', 'exec'), ('x', 3, 'exec'), (3, '', 'exec'):
    try:
        print(symtable.symtable(*arguments))
    except (SyntaxError, ValueError, TypeError) as error:
        print(type(error).__name__, error, getattr(error, 'lineno', None))
try:
    table.lookup('nope')
except KeyError as error:
    print(error)
print(symtable.__all__, sorted(name for name in vars(symtable._symtable) if name[0] != '_'))
