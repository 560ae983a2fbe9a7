import warnings
warnings.simplefilter('ignore')
def sh(x):
    if isinstance(x, frozenset): return 'frozenset ' + repr(sorted(x))
    r = repr(x)
    return r if len(r) < 60 else '%s of length %d' % (type(x).__name__, len(x)) if hasattr(x, '__len__') else r
def f(x):
    return [2**127, 2**128, 2**129, 2**1000, 1<<127, 1<<128, 1<<1000, 10**38, 10**39, 3**80, 3**81, 3**200]
print([sh(x) for x in f.__code__.co_consts])
