a = 257
b = 257
print(a is b)
a = 1.5
b = 1.5
print(a is b)
a = 'two words'
b = 'two words'
print(a is b)
a = (1, 2)
b = (1, 2)
print(a is b)
a = b'xy'
b = b'xy'
print(a is b)
a = 10**20
b = 10**20
print(a is b)
a = -257
b = -257
print(a is b)
a = 3j
b = 3j
print(a is b)
a = [1]
b = [1]
print(a is b)
a = ()
b = ()
print(a is b)
