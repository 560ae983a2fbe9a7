import warnings
warnings.simplefilter('ignore')
E = eval
for s in ('abc', 'a_b1', '_', '9a', 'a b', 'a-b', 'a.b', 'a!', '', 'x', '!', ' ', 'h\xe9llo', '\xe9', 'ab' * 3000, 'a b' * 2):
    x, y = E(repr(s)), E(repr(s))
    print(repr(s) if len(s) < 20 else len(s), x is y)
x, y = E("('abc d', 'abc')"), E("('abc d', 'abc')")
print(x is y, x[0] is y[0], x[1] is y[1])
