class A: pass
l = [A() for _ in range(4)]
ids = [id(x) for x in l]
x = None
l.pop(1); l.append(A())
print(ids.index(id(l[-1])) if id(l[-1]) in ids else 'new')
del l[0]; del l[0]
l.append(A()); l.append(A())
print([ids.index(id(z)) if id(z) in ids else 'new' for z in l[-2:]])
