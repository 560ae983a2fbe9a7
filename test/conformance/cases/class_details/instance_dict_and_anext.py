# builtins
print(aiter, anext)
import math
print(math.copysign(1,float('nan')), math.copysign(1,float('-nan')), math.copysign(1, -float('nan')))
class C:
    def __init__(s): s.x=1
c=C(); del c.__dict__; print(c.__dict__)
d={'y':3}; c.__dict__=d; print(c.y); c.z=4; print(d); del c.__dict__; c.q=1; print(d, c.__dict__)
c=C(); d=c.__dict__; c.__dict__={'k':1}; c.m=2; print(d, c.__dict__); c=C(); d=c.__dict__; del c.__dict__; c.n=2; print(d,c.__dict__)
import asyncio
class AI:
    def __init__(s,n): s.n=n
    def __aiter__(s): return s
    async def __anext__(s):
        if s.n==0: raise StopAsyncIteration
        s.n-=1
        return s.n
async def main():
    a=aiter(AI(2))
    print(await anext(a), await anext(a,'d'), await anext(a,'d'))
    try: await anext(a)
    except StopAsyncIteration as e: print('stop')
    for bad in (lambda: aiter(3), lambda: anext(3), lambda: anext(), lambda: aiter(), lambda: anext(a,1,2), lambda:anext(a,default=1)):
        try: bad()
        except TypeError as e: print(e)
    async def g():
        yield 1
        yield 2
asyncio.run(main())
