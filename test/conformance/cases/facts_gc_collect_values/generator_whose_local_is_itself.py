import gc
gc.collect()
def gen():
    me = yield
    yield me
it = gen()
next(it)
it.send(it)
del it
print(gc.collect(), gc.collect())
