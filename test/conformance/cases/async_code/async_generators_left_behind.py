import asyncio, gc
class N:
    def __init__(s, n): s.n = n
    def __del__(s): print("-", s.n)
async def ag(n):
    x = N(n)
    try:
        for i in range(3): yield i
    finally:
        print("fin", n)
        await asyncio.sleep(0)
        print("fin2", n)
async def main():
    async for v in ag("a"):
        print(v)
        if v == 1: break
    await asyncio.sleep(0); await asyncio.sleep(0)
    print("--")
    g = ag("b"); print(await g.__anext__()); await g.aclose(); print("closed")
    g = ag("c"); await g.asend(None)
    try: await g.athrow(ValueError("t"))
    except ValueError as e: print("caught", e)
    g = ag("d"); print(await anext(g))
    print([x async for x in ag("e")])
    print("leave")
asyncio.run(main())
print("end")
