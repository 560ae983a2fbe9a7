import warnings
warnings.simplefilter('ignore')
def sh(x):
    if isinstance(x, frozenset): return 'frozenset ' + repr(sorted(x))
    r = repr(x)
    return r if len(r) < 60 else '%s of length %d' % (type(x).__name__, len(x)) if hasattr(x, '__len__') else r
def f(x):
    return ['%s' % 'a', '%s %d' % ('a', 1), f'ab', f'{1}', f'{"a"}b', 'a%%b' % (), '%s' % (1,)]
print([sh(x) for x in f.__code__.co_consts])
