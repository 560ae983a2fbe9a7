def f(): return 1, 1.0, True, 0.0, -0.0, 0, False, 'a', b'a', (1,), (1.0,), (True,), 1j, (0.0,), (-0.0,)
print(f.__code__.co_consts)
print([repr(x) for x in f()])
def g():
    a = 1; b = 1.0; c = True; d = 0.0; e = -0.0; h = 0; i = (1,); j = (1.0,)
print(g.__code__.co_consts)
