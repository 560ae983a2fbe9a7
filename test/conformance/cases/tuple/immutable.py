t = (1, 2, 3)
try:
    exec('t[0] = 1')
except Exception as error:
    print(type(error).__name__, error)
try:
    exec('del t[0]')
except Exception as error:
    print(type(error).__name__, error)
try:
    t.append(1)
except Exception as error:
    print(type(error).__name__, error)
try:
    exec('t.x = 1')
except Exception as error:
    print(type(error).__name__, error)
print(([],)[0].append(1))
print(hash(t) == hash((1, 2, 3)))
try:
    hash(([],))
except Exception as error:
    print(type(error).__name__, error)
