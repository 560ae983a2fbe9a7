import sys
s = set(); out = []; last = None
for i in range(200):
    s.add(i); z = sys.getsizeof(s)
    if z != last: out.append((i, z)); last = z
print(out)
for i in range(190): s.discard(i)
print(sys.getsizeof(s), s); s.add(1000); print(sys.getsizeof(s))
print([sys.getsizeof(x) for x in (set(), frozenset(), {1}, set("abcde"), set(range(5)), set(range(20)), frozenset(range(20)), {i for i in range(20)}, set(list(range(20))), {1, 2} | {3}, s.copy(), s - {1}, s & s, s ^ {1})])
s.clear(); print(sys.getsizeof(s))
t = set(range(40)); t.update(range(40, 100)); print(sys.getsizeof(t)); t &= {1, 2}; print(sys.getsizeof(t), t)
t -= {1}; print(sys.getsizeof(t)); 
while t: t.pop()
print(sys.getsizeof(t))
print(set("hello world"), {3, 1, 2}, {"b", "a"}, frozenset("xyz"))
