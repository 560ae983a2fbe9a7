d = {'a': 1, 'b': 2}
try:
    exec("for k in d: d[k + 'x'] = 1")
except Exception as error:
    print(type(error).__name__, error)
try:
    exec("for k in {1: 1, 2: 2}.copy() and d: del d[k]")
except Exception as error:
    print(type(error).__name__, error)
try:
    exec("for k, v in d.items(): d.pop(k)")
except Exception as error:
    print(type(error).__name__, error)
print(len(d))
