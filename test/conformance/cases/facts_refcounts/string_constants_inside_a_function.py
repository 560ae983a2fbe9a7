import sys
g = sys.getrefcount

def show(label, x):
    n = g(x)
    print(label, 'immortal %d' % n if n > 1 << 31 else n)
def f():
    show('identifier-like', 'loc_name_1')
    show('with a space', 'loc words')
    s = 'loc words 2'
    show('named', s)
f()
