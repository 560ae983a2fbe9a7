import gc
x = [1]
a = [x]; b = {'k': x}; c = (x,)
r = gc.get_referrers(x)
print([any(o is q for o in r) for q in (a, b, c, globals())])
print(len(gc.get_referrers(x, a)) > len(r) - 1)
