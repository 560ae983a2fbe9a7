s = {1, 2, 3}
s.add(4)
print(s)
s.add(1)
print(s)
s.discard(9)
s.remove(1)
print(s)
try:
    s.remove(1)
except Exception as error:
    print(type(error).__name__, error)
try:
    s.add([])
except Exception as error:
    print(type(error).__name__, error)
try:
    s.remove([])
except Exception as error:
    print(type(error).__name__, error)
try:
    s.discard({})
except Exception as error:
    print(type(error).__name__, error)
try:
    s.add()
except Exception as error:
    print(type(error).__name__, error)
