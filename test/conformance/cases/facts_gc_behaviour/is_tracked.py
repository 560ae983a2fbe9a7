import gc, types, weakref
t = gc.is_tracked
class A: pass
class S: __slots__ = ('x',)
class S0: __slots__ = ()
class I(int): pass
class T(tuple): pass
x = 1
y = []
def gen(): yield
def f(): pass
for name, v in (('0', 0), ("'a'", 'a'), ('1.5', 1.5), ('None', None), ('b""', b''), ('object()', object()), ('[]', []), ('[1]', [1]), ('{}', {}), ("{'a': 1}", {'a': 1}), ("{'a': (1,)}", {'a': (x,)}), ("{'a': []}", {'a': []}), ("{'a': {}}", {'a': {}}), ("{1: 'a'}", {1: 'a'}),
                ('()', ()), ('(x, x) built', (x, x)), ('([],) built', ([],)), ('tuple([1])', tuple([1])), ('tuple([])', tuple([])), ('((x,),)', ((x,),)), ('set()', set()), ('{1}', {1}), ('frozenset()', frozenset()), ('frozenset((1,))', frozenset((1,))),
                ('A', A), ('A()', A()), ('S()', S()), ('S0()', S0()), ('I(5)', I(5)), ('T((1,))', T((1,))), ('f', f), ('lambda', lambda: 0), ('len', len), ('[].append', [].append), ('A().__init__', A().__init__), ('gen()', gen()), ('iter([])', iter([])), ('range(3)', range(3)), ('iter(range(3))', iter(range(3))), ('slice(1)', slice(1)), ('Exception()', Exception()), ('gc', gc), ('int', int), ('type', type), ('cell', types.CellType()), ('weakref', weakref.ref(A)), ('code', f.__code__), ('property()', property()), ('staticmethod(f)', staticmethod(f)), ('A.__dict__', A.__dict__), ('globals()', globals()), ('bytearray', bytearray()), ('memoryview', memoryview(b'')), ('enumerate', enumerate([])), ('zip', zip()), ('map', map(int, [])), ('{}.keys()', {}.keys()), ('frame', (lambda: __import__('sys')._getframe())()), ('NotImplemented', NotImplemented), ('complex', 1j), ('super', super(A, A()))):
    print(name, t(v))
