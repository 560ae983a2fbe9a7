import sys
print(1, 'two', [3], sep='', end='|\n'); print(); print(end=''); print('a', 'b', sep=None, end=None); print(*'xyz', sep='\n'); print('no newline', end=' '); print(flush=True)
print('tab\tbell\\', r'raw\n', 'uni\u00e9\N{BULLET}', '\x41\101', b'\x00', '''multi
line''', "it's", 'say "hi"', sep=' ~ ')
print(print('inner'), [print('x') for _ in range(2)], (lambda: print('lam'))())
for bad in (lambda: print(sep=5), lambda: print(end=1), lambda: print(file=5), lambda: print('a', foo=1), lambda: print('a', file='out.txt'), lambda: print('a', sep=b'x'), lambda: print('a', flush='yes')):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
class W:
    def write(self, s): log.append(s)
log = []
print('to', 'object', 5, sep='-', file=W()); print(log)
print('error stream', file=sys.stderr); sys.stderr.write('raw stderr\n'); print(sys.stdout.write('abc\n'))
old, sys.stdout = sys.stdout, W()
print('captured'); sys.stdout = old; print(log[-2:])
class Loud(str):
    def __str__(self): return 'LOUD'
    def __repr__(self): return '<loud>'
class NoStr:
    def __str__(self): return 5
class NoRepr:
    def __repr__(self): return None
class RaiseStr:
    def __str__(self): raise KeyError('inside str')
print(Loud('x'), [Loud('x')], f'{Loud("x")}', '%s %r' % (Loud('x'), Loud('x')), Loud('x') + 'y', str(Loud('q')), 'a'.join([Loud('-')]), Loud('x') == 'x')
for o in (NoStr(), NoRepr(), RaiseStr()):
    for f in (str, repr, print, '{}'.format, lambda o: f'{o!r}', lambda o: '%s' % o, lambda o: [o].__repr__()):
        try: f(o); print('fine')
        except Exception as e: print(type(e).__name__, e)
print({'k': NoRepr}.keys() and 'ok', [None], {None: ...}, (1,), ((),), {()}, [[]], {'a': {'b': {}}}, '', [''], 1.0, 1e16, -0.0, 1e-5, 3+0j, -1j, True)
sys.stdout.write(5)
