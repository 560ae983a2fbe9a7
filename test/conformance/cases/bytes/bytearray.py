b = b'hello'
a = bytearray(b'abc')
print(a)
a[0] = 65
print(a)
a.append(33)
print(a)
a.extend(b'xy')
print(a)
del a[1:3]
print(a)
print(a.pop(), a)
a[1:1] = b'--'
print(a)
try:
    exec('a[0] = 300')
except Exception as error:
    print(type(error).__name__, error)
try:
    a.append('x')
except Exception as error:
    print(type(error).__name__, error)
try:
    a.append(256)
except Exception as error:
    print(type(error).__name__, error)
a.insert(0, 90); a.reverse()
print(a)
a.remove(45)
print(a)
try:
    a.remove(1)
except Exception as error:
    print(type(error).__name__, error)
a += b'z'; a *= 2
print(a)
a.clear()
print(a)
try:
    hash(a)
except Exception as error:
    print(type(error).__name__, error)
