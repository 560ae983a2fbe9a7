s = (i for i in ())
print('iter(s)', (iter(s)) is s)
print('s.__iter__()', (s.__iter__()) is s)
print('list(s)', (list(s)) is s)
