import warnings
warnings.simplefilter('ignore')
def sh(x):
    if isinstance(x, frozenset): return 'frozenset ' + repr(sorted(x))
    r = repr(x)
    return r if len(r) < 60 else '%s of length %d' % (type(x).__name__, len(x)) if hasattr(x, '__len__') else r
def f(x):
    return ['a'+'b', 'abc'[0], 'abc'[-1], 'abc'[5:], (1,2,3)[0], (1,2)+(3,), (1,2,3)[1:], 'a' 'b', b'a'+b'b', 'abc'[1:2], [1,2][0]]
print([sh(x) for x in f.__code__.co_consts])
