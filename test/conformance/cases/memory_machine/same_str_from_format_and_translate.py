s = ''.join(['ab', 'cd']); u = ''.join(['\xe9', '\u20ac'])
class S(str): pass
z = S('abcd')
print('{}'.format(s) is s, '{0}'.format(u) is u, s.format() is s, u.format() is u, '{!s}'.format(s) is s, '{:s}'.format(s) is s, '{}{}'.format(s, '') is s, '{:{}}'.format(s, '') is s)
print('{x}'.format_map({'x': s}) is s, '{}'.format(z) is z, type(z.format()).__name__, z.format() is z, '{a}'.format(a=s) is s, '{0[0]}'.format([s]) is s)
print(s.translate({}) is s, ''.translate({}) is '', 'ab'.translate({98: None}) is chr(97), u.translate({}) is u, '\xe9b'.translate({98: None}) is chr(0xe9), z.translate({}) is z)
print(object.__sizeof__(5), object.__sizeof__(-5), object.__sizeof__(0), object.__sizeof__(10**30), object.__sizeof__(True), (5).__sizeof__(), object.__sizeof__((1, 2)))
import sys
n = 'C\xe9\u20ac'; a = sys.getsizeof(n); type(n, (), {}); print(sys.getsizeof(n) - a)
