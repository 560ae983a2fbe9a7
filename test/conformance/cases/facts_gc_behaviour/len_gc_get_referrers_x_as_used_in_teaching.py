import gc
x = []
print(len(gc.get_referrers(x)))
y = x
print(len(gc.get_referrers(x)))
l = [x, x]
print(len(gc.get_referrers(x)))
d = {'a': x}
print(len(gc.get_referrers(x)))
