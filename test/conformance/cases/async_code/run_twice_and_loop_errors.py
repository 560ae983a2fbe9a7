import asyncio
async def f(): return 1
print(asyncio.run(f()), asyncio.run(f()))
async def main():
    try: asyncio.run(f())
    except RuntimeError as e: print(e)
asyncio.run(main())
