import gc
gc.collect()
gc.disable()
def n(): return len(gc.get_objects())
a = n()
l = [[] for _ in range(10)]
b = n()
print(b - a)
d = [{} for _ in range(10)]
c = n()
print(c - b)
d2 = [{'a': []} for _ in range(10)]
e = n()
print(e - c)
x = 1
t = [(x, i) for i in range(10)]
f = n()
print(f - e)
class A: pass
g = n()
i = [A() for _ in range(10)]
h = n()
print(h - g)
for q in i: q.v = 1
k = n()
print(k - h)
for q in i: q.w = []
m = n()
print(m - k)
for q in i: q.__dict__
o = n()
print(o - m)
