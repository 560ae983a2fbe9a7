import weakref
class A: pass
l = [A() for i in range(3)]
s = weakref.WeakSet(l)
n = 0
for x in s:
    l.clear()
    n += 1
    del x
print(n, len(s))
