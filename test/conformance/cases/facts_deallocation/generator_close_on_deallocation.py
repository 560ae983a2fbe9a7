def g():
    try:
        yield 1
        yield 2
    finally: print('finally')
it = g()
next(it)
del it
print('--')
it = g()
del it
print('not started: nothing ran')
for x in g():
    break
print('after break')
it = g()
for x in it: break
print('named: still open')
it.close()
print('closed')
list(g())
def h():
    try: yield
    except GeneratorExit: print('GeneratorExit')
    print('end of h')
it = h(); next(it); it = None
print('--')
def k():
    try: yield
    finally: yield 2
it = k(); next(it)
del it
print('ignored GeneratorExit')
