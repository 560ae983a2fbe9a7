a = 'hello'
b = ''.join(['hel', 'lo'])
print(a is b, a == b)
import sys
print(sys.intern(b) is a)
c = 'hel' + 'lo'
print(c is a)
d = 'hel'
e = d + 'lo'
print(e is a)
f = 'HELLO'.lower()
print(f is a)
g = 'hello world'.split()[0]
print(g is a)
h = str(b'hello', 'ascii')
print(h is a)
i = 'hello'[:]
print(i is a)
print(f'hello' is a, f'{d}lo' is a, '%slo' % d is a)
