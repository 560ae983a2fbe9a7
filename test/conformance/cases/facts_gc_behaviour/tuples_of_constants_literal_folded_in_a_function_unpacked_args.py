import gc
gc.disable()
exec(compile("import gc\nt = gc.is_tracked\ndef f(*a): return t(a)\ndef g(): return (1, 2)\na, *b = (1, 2, 3)\nprint(t((1, 2)), t((1,) * 3), t(g()), f(1, 2), f(*[1]), t(tuple('ab')), t((1, 2)[:1]), t((1,) + (2, 3)[:1] * 1), t(tuple(range(2))), t(divmod(7, 2)), t('a b'.partition(' ')), t(list({1: 2}.items())[0]), t(next(iter(zip([1], [2])))), t(next(iter(enumerate('a')))))\n", 'fresh', 'exec'))
