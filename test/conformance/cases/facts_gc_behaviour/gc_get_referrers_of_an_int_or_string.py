import gc
gc.disable()
exec(compile("import gc\nn = 10**9 + 7\nl = [n]\nd = {'k': n}\nprint(sorted(type(r).__name__ for r in gc.get_referrers(n)))\ns = ''.join(['zz', 'top'])\nl2 = [s]\nprint(sorted(type(r).__name__ for r in gc.get_referrers(s)))\n", 'fresh', 'exec'))
