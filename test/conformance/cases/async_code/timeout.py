import asyncio
async def main():
    try: await asyncio.wait_for(asyncio.sleep(5), 0.01)
    except asyncio.TimeoutError as e: print('timeout', type(e).__name__)
    print(await asyncio.wait_for(asyncio.sleep(0, 'fast'), 1))
asyncio.run(main())
