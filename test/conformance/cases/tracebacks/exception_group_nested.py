def f(e):
    try: raise e
    except Exception as x: return x
try:
    group = ExceptionGroup('outer', [f(ValueError(1)), ExceptionGroup('inner', [f(KeyError('k')), OSError('o')])])
except NameError:
    group = ValueError('no groups here')
raise group
