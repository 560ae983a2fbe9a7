# Unions of abstract classes, sources that are buffers, odd builtins, relative imports, slices, offsets, weak references, docs of properties.
import sys, types, collections, collections.abc, array, struct, weakref, warnings, typing, gc
def show(f, *a, **k):
    try: return f(*a, **k)
    except BaseException as e: return "%s: %s" % (type(e).__name__, e)
# isinstance with unions of abstract classes
print(show(isinstance, {}, int | collections.abc.Mapping), show(isinstance, (), int | collections.abc.Mapping), show(issubclass, dict, int | collections.abc.Mapping), show(isinstance, {}, typing.Union[int, collections.abc.Mapping]))
print(show(isinstance, 1, int | list[int]), show(issubclass, int, int | list[int]), show(isinstance, 1.0, int | list[int]))
# unions ask metatypes
class M(type):
    def __instancecheck__(c, o): print("asked", o); return o == 5
    def __subclasscheck__(c, o): print("sub", o.__name__); return o is float
class K(metaclass=M): pass
print(isinstance(5, str | K), isinstance(6, str | K), issubclass(float, str | K))
# compile of buffers
print(show(compile, memoryview(b"1"), "n", "eval").__class__, show(compile, bytearray(b"x = 1"), "n", "exec").__class__, show(compile, array.array('b', b"1"), "n", "eval").__class__)
print(show(eval, memoryview(b"1+1")), show(eval, bytearray(b"2")), show(compile, 1, "n", "eval"), show(eval, 1), show(exec, 1))
print(show(compile, memoryview(b"1 1"), "n", "eval"))
# exec with odd builtins
if sys.version_info >= (3, 13):
    code = compile("import foo.bar", "test", "exec")
    print(show(exec, code, {'__builtins__': types.MappingProxyType({})}))
    ns = {'__builtins__': types.MappingProxyType({'__import__': lambda *args: args})}
    exec(code, ns); print(ns['foo'][0], ns['foo'][1] is ns, ns['foo'][3:])
    print(show(exec, "print(zzz)", {'__builtins__': types.MappingProxyType({"print": print, "zzz": 3})}), show(exec, "class A: pass", {'__builtins__': types.MappingProxyType({})}), show(exec, "a", {"__builtins__": 5}))
class D(dict):
    def __getitem__(s, k): return "got " + k
print(show(eval, "q", {"__builtins__": D()}), show(exec, "import q; print(q)", {"__builtins__": {"__import__": lambda *a: a[0], "print": print}}))
# relative import without package
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(show(__import__, '', {'__package__': None, '__spec__': None, '__name__': '__main__'}, {}, ('foo',), 1), [(i.category.__name__, str(i.message)) for i in w])
    del w[:]
    print(show(__import__, '', {'__package__': 'zz', '__spec__': types.SimpleNamespace(parent='b'), '__name__': '__main__'}, {}, ('foo',), 1), [(i.category.__name__, str(i.message)) for i in w])
    print(show(__import__, '', {'__package__': 5}, {}, ('foo',), 1), show(__import__, '', {}, {}, ('foo',), 1), show(__import__, 'x', {'__name__': 'zq.b'}, {}, ('foo',), 1))
print(show(__import__, 'string\x00'), show(__import__, ''), show(__import__, 'spam', level=-1))
# memoryview slices from other buffers
a = array.array('i', range(5)); m = memoryview(a)
m[:] = array.array('i', range(4, -1, -1)); print(a)
m[1:3] = array.array('i', [7, 8]); print(a)
m[::2] = array.array('i', [0, 0, 0]); print(a)
print(show(m.__setitem__, slice(None), array.array('I', range(5))), show(m.__setitem__, slice(None), b"abcde"), show(m.__setitem__, slice(0, 2), array.array('i', [1])))
# struct bounds
for f, args in ((struct.pack_into, ('<I', bytearray(10), sys.maxsize, 1)), (struct.unpack_from, ('<I', bytearray(10), sys.maxsize)), (struct.unpack_from, ('<I', bytearray(10), -11)), (struct.pack_into, ('<I', bytearray(10), -3, 1)), (struct.pack_into, ('<I', bytearray(10), -sys.maxsize, 1)), (struct.unpack_from, ('<I', bytearray(10), 8)), (struct.unpack_from, ('<I', bytearray(10), 2**63))):
    print(show(f, *args))
# weakref repr and proxies of non-iterators
class WithName:
    __name__ = property(lambda s: "custom")
class My(dict):
    def __getattr__(self, x): return self[x]
import re
for o in (WithName(), My(a=1), lambda: 0, type("T", (), {"__name__": 5})(), int, weakref):
    r = show(repr, weakref.ref(o)); print(re.sub(r"0x\w+", "0x", r))
o = lambda: 0
class A:
    def __iter__(self): return weakref.proxy(o)
print(show(list, A()), show(next, weakref.proxy(o)), show(iter, weakref.proxy(o)))
# properties of subclasses with slots
class SP(property): __slots__ = ("foo",)
class SD(property): __slots__ = ("__doc__",)
class PD(property): pass
def g(self):
    "getter doc"
for k in (SP, SD, PD, property):
    for args in ({}, {"doc": "d"}, {"fget": g}, {"fget": g, "doc": "d"}):
        r = show(k, **args); print(k.__name__, sorted(args), r if isinstance(r, str) else getattr(r, "__doc__", "none"))
if sys.version_info >= (3, 13): print(sys._is_gil_enabled())
print(show(sys.set_asyncgen_hooks, finalizer="bad", firstiter=lambda *a: 0), sys.get_asyncgen_hooks()[0] is None, show(sys.set_asyncgen_hooks, firstiter=1))

# what is told of functions and methods
class F:
    def a(self): pass
F.a.known = 7
print('known' in dir(F().a), 'known' in dir(F.a))
def A(): pass
def B(): yield
async def C(): yield
async def D(x): await x
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    for dst in A, B, C, D:
        for src in A, B, C, D:
            old = dst.__code__
            del w[:]
            dst.__code__ = src.__code__
            print(len(w), end=" ")
            dst.__code__ = old
    print([str(i.message) for i in w])
class Valid:
    def __bytes__(self): return b"\x01\x02"
class Bad:
    def __bytes__(self): return "x"
print(show(int.from_bytes, Valid(), "big"), show(int.from_bytes, Bad(), "big"), show(int.from_bytes, 5, "big"), show(int.from_bytes, "ab", "big"), show(int.from_bytes, [1, 2], "little"))
class DB(collections.deque):
    def __iter__(self): raise TypeError("no")
print(show(DB("ab").__reduce__))
class WithDict:
    __dict__ = 5
print("x" in dir(WithDict()), [n for n in dir(WithDict()) if "ict" in n])
class Nested:
    class Inner: pass
r = weakref.ref(i := Nested.Inner()); print(re.sub(r"0x\w+", "0x", repr(r)))
for o in (array.array("b"), collections.OrderedDict(), sys, re.compile("x"), type("N", (), {"__module__": "m.n"})()): print(re.sub(r"0x\w+", "0x", repr(weakref.ref(o))))
