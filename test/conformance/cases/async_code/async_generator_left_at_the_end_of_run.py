import asyncio, gc
class N:
    def __init__(s, n): s.n = n
    def __del__(s): print("-", s.n)
async def ag(n):
    x = N(n)
    try:
        for i in range(3): yield i
    except BaseException as e: print("exc", repr(e)); raise
    finally:
        print("fin", n)
        try: await asyncio.sleep(0)
        except BaseException as e: print("exc2", repr(e), repr(e.__context__)); raise
        print("fin2", n)
async def main():
    g = ag("d"); print(await anext(g) )
    print("leave")
asyncio.run(main())
print("end")
