from functools import partial
p = partial(pow, 2)
print(p(5), partial(int, base=2)('101'), p.func is pow, p.args, partial(p, 3)())
try: p()
except TypeError as e: print(e)
