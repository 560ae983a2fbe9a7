class C:
    def __enter__(self): print('enter'); return self
    def __exit__(self, *a): print('exit')
    def __del__(self): print('del')
with C(): print('body')
print('after')
with C() as c: print('body')
print('after; c is alive')
del c
