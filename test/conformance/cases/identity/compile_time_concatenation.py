a = 'hello'
b = 'hel' 'lo'
c = 'hel' + 'lo'
d = 'h' + 'ello'
e = 'hel'
f = e + 'lo'
print(a is b, a is c, a is d, a is f)
