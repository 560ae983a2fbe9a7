class Money:
    def __init__(self, v): self.v = v
    def __format__(self, spec):
        if spec == 'cents': return str(int(self.v * 100))
        return f'${self.v:{spec or ".2f"}}'
    def __repr__(self): return f'Money({self.v})'
m = Money(12.5)
width, prec, name = 12, 3, 'Zoë'
print(f'{m} {m:cents} {m!r:>14} {m!s} {m:.4f} {name!a:_^14} {name:{"*"}^{width}} {3.14159:{width}.{prec}}|{3.14159:<{width}.{prec}e}|')
print(f'{width=} {prec = } {name=!s} {width+prec=:>5} {m=} {m=!s} {[1, 2]=} {"a" "b"=} {(lambda x: x*2)(3)=} { {"k": 1}["k"] = }')
print(f"{'nested ' + f'{width:>{prec}}'} {{literal}} {'{'} {width:{{}}^5}" if False else f"{'nested ' + f'{width:>{prec}}'} {{literal}} {'{'}")
for v in (0, 1, -1.5, 1234567.891, 1e-7, 1e21, float('inf'), float('-nan'), True):
    print(' '.join(f'{v:{s}}' for s in ('', '5', '<8', '^9', '+', ' ', '08', '.2f', ',', '_', '.3e', 'g', '.3g', '%', '.1%', '#.3g', 'n', '=+9.2f', 'z.1f' if False else '.1f', 'E', 'G', 'F', '*^+12.1f', ',.2f', '015,.2f')))
for v in (0, 255, -255, 10**12):
    print(' '.join(f'{v:{s}}' for s in ('b', 'o', 'x', 'X', '#b', '#o', '#X', '#010x', '_b', '_x', ',d', '+d', ' d', '=8d', '08d', '^12,', 'e', '.1f', 'c' if 0 < v < 1000 else 'd', 'n', '%', '<+8_d')))
print('{} {} {}'.format(1, 2, 3), '{2} {0} {1}'.format(*'abc'), '{0.v} {m.v:.1f} {d[key]} {l[1]}'.format(m, m=m, d={'key': 'K'}, l=[1, 2]), '{:{}}|{:>{w}}'.format('a', 5, 'b', w=4), '{!r:>6}'.format('x'), '{0!s}{0!r}{0!a}'.format('é'), '{:,}'.format(10**9), '{:d}'.format(True), '{0[a b]}'.format({'a b': 1}), '{a}{b}'.format_map({'a': 1, 'b': 2}))
print(f'{1+2j:.2f} {1j:>10} {3-4j!r} {"abc":.2} {"abc":>5.1}| {None} {None!s:>6} {[]!s:5}| {b"x"!r} {...}')
for s in ("f'{5:z}'", "f'{1.5:x}'", "f'{\"a\":d}'", "f'{\"a\":=5}'", "f'{\"a\":+}'", "f'{\"a\":,}'", "f'{5:.3}'", "f'{5:10.3d}'", "f'{5:,_}'", "f'{5:,,}'", "f'{5:,x}'", "f'{5:,n}'", "f'{[]:5}'", "f'{None:5}'", "f'{m:zz}'", "f'{1j:%}'", "f'{1j:05}'", "f'{1.0:c}'", "f'{2**40:c}'", "f'{5:>>>5}'", "f'{5:5' + '}'", "'{'.format(1)", "'}'.format(1)", "'{}{1}'.format(1, 2)", "'{1}{}'.format(1, 2)", "'{}'.format()", "'{a}'.format()", "'{0.x}'.format(1)", "'{0[5]}'.format([1])", "'{0[a]}'.format([1])", "'{!z}'.format(1)", "'{0!}'.format(1)", "'{0'.format(1)", "'{0:{'.format(1)", "'{0.}'.format(1)", "'{0[}'.format(1)", "'{:{:{}}}'.format(1, 2, 3)", "'{0[]}'.format([1])", "'{a.b[c]}'.format(a=5)", "'{ }'.format(1)", "'{-1}'.format(1)", "format(1, 2)", "format()", "format(1, 'a', 'b')", "format([], 'x')", "f'{1:{\"x\"*3}}'", "f'{1.5:1000000000000}'", "f'{5:.99999999999999999999f}'", "f'{m:{m}}'", "'{:5}'.format(object)", "'{0x1}'.format(1)", "'{:s}'.format(5)", "f'{True:s}'", "f'{1.5:_.2f}'", "f'{12345.678:_.2f}'", "f'{1e100:,}'", "f'{123:<}'", "f'{123:^^9}'", "f'{\"\":\\x00<3}'"):
    try: print(f'{s:40}', repr(eval(s)))
    except Exception as e: print(f'{s:40} {type(e).__name__}: {e}')
from string import Template, Formatter, capwords, ascii_letters, punctuation
t = Template('$name owes $$${amount} for ${thing}s')
print(t.safe_substitute(name='Ann'), t.substitute(name='B', amount=5, thing='cup'), capwords('hello  wORLD-x y'), punctuation)
for f in (lambda: t.substitute(name=1), lambda: Template('$ 5').substitute(), lambda: Template('a\nb $').substitute(), lambda: list(Formatter().parse('a{b!r:c}d{}')), lambda: Formatter().format('{} {x}', 1, x=2), lambda: Formatter().format('{}'), lambda: Formatter().vformat('{a}', (), {'a': 1})):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
