def f(a, b=1, *c, d, **e):
    x = 1
    return x
c = f.__code__
print(c.co_name, c.co_argcount, c.co_kwonlyargcount, c.co_nlocals, c.co_varnames, c.co_flags, c.co_firstlineno, c.co_filename)
