t = (1, 2, 3)
print(t[:] is t, t[0:3] is t, t[:2] is t[:2], t[3:] is ())
