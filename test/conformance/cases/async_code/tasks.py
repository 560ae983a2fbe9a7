import asyncio
async def w(n):
    for i in range(2): print(n, i); await asyncio.sleep(0)
    return n
async def main():
    t = [asyncio.create_task(w(n)) for n in 'xy']
    print('created'); print([await x for x in t], t[0].done(), t[0].result())
asyncio.run(main())
