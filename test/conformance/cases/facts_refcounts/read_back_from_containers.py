import sys
g = sys.getrefcount
l = [object()]
print(g(l[0]))
d = {'k': object()}
print(g(d['k']))
print(g(d.get('k')))
t = (object(),)
print(g(t[0]))
