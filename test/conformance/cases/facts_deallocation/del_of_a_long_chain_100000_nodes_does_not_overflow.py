class N:
    __slots__ = ('nxt',)
h = None
for i in range(100000):
    n = N(); n.nxt = h; h = n
del h, n
print('ok')
l = []
for i in range(100000): l = [l]
del l
print('ok')
t = ()
for i in range(100000): t = (t,)
del t
print('ok')
d = {}
for i in range(100000): d = {1: d}
del d
print('ok')
