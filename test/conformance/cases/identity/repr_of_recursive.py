l = [1]
l.append(l)
d = {}
d['self'] = d
print(l, d, l[1] is l, d['self'] is d)
t = ([],)
t[0].append(t)
print(t)
