import warnings
warnings.warn('careful')
warnings.warn('old', DeprecationWarning)
warnings.warn('user', UserWarning, stacklevel=1)
def f(): warnings.warn('from caller', stacklevel=2)
f()
