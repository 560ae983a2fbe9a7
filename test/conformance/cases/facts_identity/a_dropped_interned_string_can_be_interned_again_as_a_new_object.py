import sys
s = sys.intern(''.join(['zz', 'top_1']))
i = id(s)
del s
t = ''.join(['pad'] * 3)
s = sys.intern(''.join(['zz', 'top_1']))
print(s)
