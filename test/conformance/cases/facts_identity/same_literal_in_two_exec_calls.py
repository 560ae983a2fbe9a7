ns = {}
exec('a = 257', ns)
exec('b = 257', ns)
print(ns['a'] is ns['b'])
exec('a = 256', ns)
exec('b = 256', ns)
print(ns['a'] is ns['b'])
