import warnings
warnings.simplefilter('ignore')
def sh(x):
    if isinstance(x, frozenset): return 'frozenset ' + repr(sorted(x))
    r = repr(x)
    return r if len(r) < 60 else '%s of length %d' % (type(x).__name__, len(x)) if hasattr(x, '__len__') else r
def f(x):
    return [1<2, 1==1, 1 in (1,2), 'a' in 'abc', 1 and 2, 0 or 3, not 1, not not 1, 1 if 1 else 2, 1 is 1, None is None]
print([sh(x) for x in f.__code__.co_consts])
