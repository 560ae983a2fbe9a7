import sys
g = sys.getrefcount

big = 4000000000
def show(label, x):
    n = g(x)
    print(label, 'immortal %d' % n if n > 1 << 31 else 'counted from 999999999' if n > 900000000 else 'counted')
for label, x in (('None', None), ('True', True), ('False', False), ('...', ...), ('NotImplemented', NotImplemented), ('0', 0), ('-5', -5), ('256', 256),
                 ('""', ""), ('"a"', "a"), ('chr(233)', chr(233)), ('b""', b""), ('b"a"', b"a"), ('()', ()), ('frozenset()', frozenset()),
                 ('int', int), ('list', list), ('type', type), ('object', object), ('ValueError', ValueError), ('len', len), ('print', print),
                 ('sys', sys), ('"append" interned at build time', 'append'), ('"__init__"', '__init__')):
    show(label, x)
