s = slice(1, 10, 3)
print(s, s.start, s.stop, s.step)
print(s.indices(5), s.indices(100), slice(None).indices(4), slice(None, None, -1).indices(4))
try:
    s.indices(-1)
except Exception as error:
    print(type(error).__name__, error)
print(list(range(20))[s])
print(slice(5), slice(None, 3) == slice(3))
try:
    slice()
except Exception as error:
    print(type(error).__name__, error)
print(slice(1, 2) < slice(1, 3))
try:
    exec('s.start = 5')
except Exception as error:
    print(type(error).__name__, error)
print('abcdefgh'[slice(-3, None)])
try:
    slice('a').indices(5)
except Exception as error:
    print(type(error).__name__, error)
