import warnings
warnings.simplefilter('ignore')
def sh(x):
    if isinstance(x, frozenset): return 'frozenset ' + repr(sorted(x))
    r = repr(x)
    return r if len(r) < 60 else '%s of length %d' % (type(x).__name__, len(x)) if hasattr(x, '__len__') else r
def f(x):
    return [1//0, 1<<-1, 'a'+1, 1%0]
print([sh(x) for x in f.__code__.co_consts])
