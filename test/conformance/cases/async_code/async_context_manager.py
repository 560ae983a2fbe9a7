import asyncio
class C:
    async def __aenter__(self): print('enter'); return 5
    async def __aexit__(self, *a): print('exit', a[0] and a[0].__name__); return True
async def main():
    async with C() as v: print(v); raise KeyError
asyncio.run(main())
