def add(l): l.append(1); return l
def rebind(l): l = l + [1]; return l
x = []
print(add(x) is x, rebind(x) is x, x)
