class O:
    a = 1
    def __format__(self, s): return 'O<' + s + '>'
    def __getitem__(self, k): return (k, type(k).__name__)
    def __repr__(self): return 'reprO'
o = O()
for f in ('{}', '{0}', '{1}', '{} {0}', '{0} {}', '{a}', '{0.a}', '{0.b}', '{0[x]}', '{0[1]}', '{0[-1]}', '{0[1.5]}', '{0!r}', '{0!s}', '{0!a}', '{0!x}', '{0!}', '{0!r', '{', '}', '{{', '}}', '{{}}', '{{{}}}', '{0:{1}}', '{0:{}}', '{:{}}', '{0:{0:{0}}}', '{0.}', '{0[}', '{0[]}', '{.a}', '{[k]}', '{0.a.real}', '{0.__class__.__name__}', '{a.b}', '{:>10}|', '{0:x', '{0]}', '{0[a]b}', '{ }', '{0 }', '{é}', '{-1}', '{99999999999999999999}', '{0[99999999999999999999]}', '{!r:>10}|', '{:!r}', '{0!r:}', '{0!rr}', '{0.a!r:>{w}}|', '{:%Y}', '{0:}}', '}{', '{0!s:é^9}|'):
    for args, kw in (((o,), {}), ((o, 5), {'a': 3, 'w': 4})):
        try: print(repr(f), repr(f.format(*args, **kw)))
        except Exception as e: print(repr(f), type(e).__name__, e)
class M(dict):
    def __missing__(self, k): return f'<{k}>'
print('{a} {b}'.format_map(M(a=1)))
for m in (5, None, [1], {'a': 1}): 
    try: print('{a}'.format_map(m))
    except Exception as e: print(type(e).__name__, e)
import string
class F(string.Formatter):
    def get_value(self, k, a, kw): return f'[{k}]'
    def convert_field(self, v, c): return f'{v}!{c}' if c else v
print(F().format('{0!q:>8} {x} {}'))
print(string.Formatter().vformat('{0:{1}} {k}', (3, '>4'), {'k': 9}))
for f in ('{0:{1:{2:{3}}}}', '{', '{a}', '{} {0}'):
    try: print(string.Formatter().format(f, 1, 2, 3, 4))
    except Exception as e: print(type(e).__name__, e)
print(list(string.Formatter().parse('a{b!r:c}d{{e}}{f:{g}}')))
t = string.Template('$a ${b} $$ $c')
for fn in (lambda: t.substitute(a=1, b=2), lambda: t.safe_substitute(a=1), lambda: string.Template('$').substitute(), lambda: string.Template('a\n ${b').substitute(b=1), lambda: t.substitute({'a': 1}, b=3, c=4)):
    try: print(fn())
    except Exception as e: print(type(e).__name__, e)
print(string.capwords('hello  big world'), string.capwords('a-b-c', '-'))
