import asyncio
async def slow():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print('cancelled'); raise
async def main():
    t = asyncio.create_task(slow()); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print('done', t.cancelled())
asyncio.run(main())
