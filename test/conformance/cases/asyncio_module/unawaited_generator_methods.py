import warnings, gc
warnings.simplefilter("always")
async def gen():
    yield 1
g=gen()
g.asend(None); g.athrow(ValueError); g.aclose(); g.__anext__()
async def m():
    h=gen()
    await h.__anext__()
    try: await h.athrow(ValueError, ValueError("x"), None)
    except ValueError as e: print(e)
try: m().send(None)
except StopIteration: pass
