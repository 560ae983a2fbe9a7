class C:
    def __enter__(self): print('enter'); return 'value'
    def __exit__(self, t, v, tb): print('exit', t and t.__name__); return t is ValueError
with C() as v: print(v)
with C(): raise ValueError
try:
    with C(): raise KeyError('k')
except KeyError as e: print('out', e)
