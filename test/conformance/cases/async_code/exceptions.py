import asyncio
async def bad(): raise ValueError('v')
async def main():
    try: await bad()
    except ValueError as e: print('caught', e)
    print(await asyncio.gather(bad(), asyncio.sleep(0, 'ok'), return_exceptions=True))
asyncio.run(main())
