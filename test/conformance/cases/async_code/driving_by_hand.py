async def f(): return 5
c = f()
print(type(c).__name__)
try: c.send(None)
except StopIteration as e: print(e.value)
try: c.send(None)
except RuntimeError as e: print(e)
class A:
    def __await__(self): x = yield 'yielded'; return x
async def g(): return await A()
c = g(); print(c.send(None))
try: c.send('sent')
except StopIteration as e: print(e.value)
