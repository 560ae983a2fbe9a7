s = set(range(20))
for i in range(0, 20, 3): s.remove(i)
s.add(100); s.add(-5)
print(s)
