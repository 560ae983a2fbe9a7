import sys
def build():
    s = "a"; ids = set()
    n = 0; prev = None
    for i in range(100):
        s += "b"
        if id(s) != prev: n += 1
        prev = id(s)
    return n < 60, len(s)
print(build())
def build2():
    s = "a"; same = 0
    for i in range(50):
        old = id(s)
        s = s + "c"
        same += old == id(s)
    return same > 0
print(build2())
def keep():
    s = "a"; l = []
    for i in range(5):
        s += "x"; l.append(s)
    return l
print(keep())
class C: pass
c = C(); c.s = "q"
for i in range(5): c.s += "w"
print(c.s, sys.getsizeof(c.s))
g = "start"
for i in range(5): g += "é"
print(g, sys.getsizeof(g), g.isascii())
g += "€"; print(sys.getsizeof(g)); g += "😀"; print(sys.getsizeof(g))
print(sys.getsizeof(g.encode()), sys.getsizeof(g[0]), sys.getsizeof(""), sys.getsizeof("é"), sys.getsizeof("€"), sys.getsizeof("😀"))
