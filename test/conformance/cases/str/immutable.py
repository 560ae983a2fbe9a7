s = 'Hello, World'
try:
    s.__setitem__(0, 'a')
except Exception as error:
    print(type(error).__name__, error)
print(hasattr(s, 'append'))
try:
    exec("s[0] = 'J'")
except Exception as error:
    print(type(error).__name__, error)
try:
    exec("del s[0]")
except Exception as error:
    print(type(error).__name__, error)
try:
    exec("s.x = 1")
except Exception as error:
    print(type(error).__name__, error)
print(len(s))
