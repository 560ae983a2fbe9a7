# Keywords that a constructor does not take, given to it, to a subclass, and to subclasses with __init__ or __new__.
import itertools, collections, functools, operator, array, io, random, types, weakref, struct, decimal
cases = [(tuple, ([1],)), (float, ('1',)), (frozenset, ([1],)), (set, ([1],)), (list, ([1],)), (int,(1,)), (str,('a',)), (bytes,(b'',)), (bytearray,(b'',)), (complex,(1,)), (dict,()), (object,()), (reversed,([1],)), (enumerate,([1],)), (zip,([1],)), (map,(str,[1])),(filter,(bool,[1])), (super,()), (property,()), (classmethod,(len,)), (staticmethod,(len,)), (collections.deque,([1],)), (collections.defaultdict,(int,)), (collections.OrderedDict,()), (random.Random,(1,)), (array.array,('i',)), (functools.partial,(len,)), (weakref.ref,(set(),)), (types.SimpleNamespace,()), (types.ModuleType,('a',)), (struct.Struct,('i',)), (Exception,(1,)),(ImportError,(1,)),(StopIteration,(1,)),(OSError,(1,)), (KeyError,(1,)), (itertools.chain,([1],)), (itertools.islice,([1,2],1)), (itertools.filterfalse,(bool,[1])), (itertools.repeat,(1,)), (itertools.count,()), (itertools.cycle,([1],)), (itertools.starmap,(pow,[])), (itertools.compress,([1],[1])), (itertools.accumulate,([1],)), (itertools.groupby,([1],)), (itertools.product,([1],)), (itertools.permutations,([1],)), (itertools.combinations,([1],1)), (itertools.takewhile,(bool,[1])), (itertools.dropwhile,(bool,[1])),(itertools.zip_longest,([1],))]
if hasattr(itertools, 'pairwise'): cases.append((itertools.pairwise, ([1,2],)))
if hasattr(itertools, 'batched'): cases.append((itertools.batched, ([1,2],2)))
for cls, args in cases:
    class plain(cls): pass
    class init(cls):
        def __init__(self, *a, newarg=None, **k): self.newarg = newarg
    class new(cls):
        def __new__(c, *a, newarg=None, **k):
            s = super().__new__(c, *a, **k); s.newarg = newarg; return s
    class newinit(cls):
        def __new__(c, *a, newarg=None, **k):
            s = super().__new__(c, *a, **k); return s
        def __init__(self, *a, newarg=None, **k): self.newarg = newarg
    for s in (cls, plain, init, new, newinit):
        try:
            u = s(*args, newarg=3); print(cls.__name__, s.__name__, hasattr(u, 'newarg'))
        except Exception as e: print(cls.__name__, s.__name__, type(e).__name__, e)
