def g(): return 1e999, -1e999, 1e999 - 1e999
print(g.__code__.co_consts)
x = g(); y = g()
print(x[0] is y[0], x[2] is y[2])
