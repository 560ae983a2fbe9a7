import warnings, sys
def old():
    warnings.warn('old() is deprecated', DeprecationWarning, stacklevel=2)
    return 1
old()
def lib():
    warnings.warn('from here')
    warnings.warn(ResourceWarning('silent by default'))
    warnings.warn(RuntimeWarning('object'), stacklevel=1)
for _ in range(3): lib()
class MyWarning(UserWarning): pass
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    old(); warnings.warn('mine', MyWarning); lib()
    print([(x.category.__name__, str(x.message), x.lineno) for x in w])
with warnings.catch_warnings():
    warnings.simplefilter('error', MyWarning)
    try: warnings.warn('raised', MyWarning)
    except MyWarning as e: print('caught', e)
    warnings.filterwarnings('ignore', message='from .*')
    lib()
    warnings.filterwarnings('error', 'bad value (\\d+)')
    try: warnings.warn('Bad value 5')
    except UserWarning as e: print('error', e)
for f in (lambda: warnings.warn('x', int), lambda: warnings.warn('x', 'y'), lambda: warnings.simplefilter('sometimes'), lambda: warnings.filterwarnings('nope'), lambda: warnings.warn(), lambda: warnings.warn(5), lambda: warnings.warn('a', stacklevel='x'), lambda: warnings.filterwarnings('ignore', lineno=-1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: print('SHOW', category.__name__, message, lineno)
warnings.warn('custom display')
warnings.formatwarning = lambda *a: 'never used'
print(warnings.formatwarning(1, 2, 3, 4))
warnings.resetwarnings(); warnings.simplefilter('default')
old()
compile('x is 5', '<c>', 'exec'); compile('"\\d"', '<c>', 'exec'); compile('assert (1, "m")', '<c>', 'exec'); compile('1()', '<c>', 'exec'); compile('[1, 2][1.5]', '<c>', 'exec'); compile('"a" is x', '<c>', 'exec'); compile('1in x', '<c>', 'exec'); compile('(1,2)(3)', '<c>', 'exec'); compile('5 .real()', '<c>', 'exec')
try:
    def f(): pass
    f() is ()
except Exception as e: print(e)
print("\d" == '\\d', 0or 1)
assert (5 > 6, 'always true')
