# Each () of a text that runs is held by its syntax tree, wherever it stands first: in code, or as the names of a function.
import sys

r = sys.getrefcount
space = {'r': r}


def count(text):
    base = r(tuple())
    exec(text, space)
    return space.pop('n') - base, r(tuple()) - base


count('n = 1')
for text in (
    'n = r(tuple())',
    'n = r(())',
    'x = (); n = r(())',
    'x = (); y = (); n = r(tuple())',
    'def f(a): pass\nn = r(())',
    'def f(): return ()\nn = r(())',
    'n = r(()) if () else r(tuple())',
    'x = [(), (), 5]; n = r(())',
):
    try:
        print(count(text))
    finally:
        for name in 'xyf':
            space.pop(name, None)
