import sys
ref = sys.getrefcount
x = [object()]
y = x
x += [x[0]]
print(ref(x), ref(x[0]))
x *= 3
print(ref(x[0]))
