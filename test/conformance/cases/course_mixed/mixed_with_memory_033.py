import gc, sys, weakref

gc.collect()
from contextlib import contextmanager

@contextmanager
def section(name):
    print('<' + name + '>')
    try:
        yield name.upper()
    except ValueError as error:
        print('handled', error)
    finally:
        print('</' + name + '>')

with section('outer') as o:
    with section('inner2') as i:
        print(o, i)
        raise ValueError('inside')
    print('still here')

# What is shared
a, b = 400, 400
c = int('400')
print(a is b, a is c, 4 is int('4') if False else a == c)
s, t = 'word4', ''.join(['wo', 'rd4'])
print(s is t, s == t, s is sys.intern(t))
x, y = (1, 4), (1, 4)
print(x is y, x is tuple(x), x is x[:], () is tuple([]), (x + ()) is x)
print([u is v for u, v in zip([1, 'a', None, 2.5], [1, 'a', None, 2.5])])
