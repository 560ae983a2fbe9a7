import weakref
class L(list): pass
l = L([1, 2, 3])
p = weakref.proxy(l)
print(len(p), p[0], 2 in p, p + [4], list(p), bool(p), p == [1, 2, 3])
p.append(4)
print(l, str(p))
