import warnings
warnings.simplefilter('ignore')
def sh(x):
    if isinstance(x, frozenset): return 'frozenset ' + repr(sorted(x))
    r = repr(x)
    return r if len(r) < 60 else '%s of length %d' % (type(x).__name__, len(x)) if hasattr(x, '__len__') else r
def f(x):
    return ['a'*20, 'ab'*3, 'a'*4096, 'a'*4097, 4096*'a', 'a'*0, 'a'*-1, ''*5, b'a'*4096, b'a'*4097]
print([sh(x) for x in f.__code__.co_consts])
