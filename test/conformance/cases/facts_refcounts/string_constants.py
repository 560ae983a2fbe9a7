import sys
g = sys.getrefcount

def show(label, x):
    n = g(x)
    print(label, 'immortal %d' % n if n > 1 << 31 else n)
show('identifier-like literal', 'some_name_1')
show('literal with a space', 'two words')
show('literal longer than 20', 'abcdefghijklmnopqrstuvwxyz')
show('non-ascii literal', 'h\u00e9llo')
show('runtime string', ''.join(['ru', 'ntime']))
s = sys.intern(''.join(['inte', 'rned_now']))
show('sys.intern of a runtime string, one name', s)
t = ''.join(['inte', 'rned_now2']); t2 = sys.intern(t)
show('sys.intern, two names', t)
class A: pass
a = A()
nm = ''.join(['attr', '_zz'])
setattr(a, nm, 1)
show('string used as attribute name by setattr', nm)
k = ''.join(['key', '_zz'])
d = {k: 1}
show('string used as dict key', k)
