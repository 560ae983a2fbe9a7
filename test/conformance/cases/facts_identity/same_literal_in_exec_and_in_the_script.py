a = 257
s = 'two words'
i = 'ident'
ns = {}
exec("a = 257; s = 'two words'; i = 'ident'", ns)
print(a is ns['a'], s is ns['s'], i is ns['i'])
exec('x = 300\ny = 300', ns)
print(ns['x'] is ns['y'])
