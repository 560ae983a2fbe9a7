def show(x): print('evaluated', x); return x
g = (show(y) for x in show([1, 2]) for y in show([x]))
print('made'); print(list(g))
try: (x for x in 5)
except TypeError as e: print(e)
