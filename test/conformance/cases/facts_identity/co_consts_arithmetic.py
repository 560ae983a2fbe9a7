import warnings
warnings.simplefilter('ignore')
def sh(x):
    if isinstance(x, frozenset): return 'frozenset ' + repr(sorted(x))
    r = repr(x)
    return r if len(r) < 60 else '%s of length %d' % (type(x).__name__, len(x)) if hasattr(x, '__len__') else r
def f(x):
    return [1000*1000, 2**10, 2**100, 7//2, 7%3, 7/2, -5, --5, ~5, +5, not 5, 1<<10, 5&3, 5|3, 5^3, 1+2+3, 1.5*2, 1+2j]
print([sh(x) for x in f.__code__.co_consts])
