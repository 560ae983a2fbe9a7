class C: pass
a = C(); a.x = 1; a.y = 2
b = C(); b.y = 1; b.x = 2
print(list(vars(a)), list(vars(b)))
c = C(); c.y = 1
print(list(vars(c)))
c.x = 2
print(list(vars(c)))
d = C(); d.x = 1; d.y = 2; del d.x; d.x = 3
print(list(vars(d)))
