import warnings
warnings.simplefilter('ignore')
def sh(x):
    if isinstance(x, frozenset): return 'frozenset ' + repr(sorted(x))
    r = repr(x)
    return r if len(r) < 60 else '%s of length %d' % (type(x).__name__, len(x)) if hasattr(x, '__len__') else r
def f(x):
    return [x in {1,2,3}, x in [1,2,3], x in (1,2,3), x not in {'a','b'}, x in {1}, x in [], x in {x}, x in [1,[2]]]
print([sh(x) for x in f.__code__.co_consts])
