import sys
def g():
    yield 1
    raise ValueError
def run(how):
    it = g(); next(it)
    try: how(it)
    except ValueError as e:
        fr = e.__traceback__
        while fr.tb_next: fr = fr.tb_next
        fr = fr.tb_frame
        print(fr.f_code.co_name, fr.f_back and fr.f_back.f_code.co_name, sys.getrefcount(fr))
        return fr
def loop(it):
    for x in it: pass
run(next); run(list); run(loop); run(lambda it: it.send(1)); run(lambda it: it.throw(ValueError)); run(lambda it: [*it])
def outer(it): yield from it
run(lambda it: list(outer(it)))
f = run(next); print(f.f_back)
async def co(): raise ValueError
def runc(_):
    co().send(None)
run(runc)
def h():
    global fr
    fr = sys._getframe()
    yield 1
it = h(); list(it); print(fr.f_back)
it = h(); next(it); print(fr.f_back)
def u(): 
    for x in h(): pass
    print(fr.f_back)
u()
