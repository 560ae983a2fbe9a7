import asyncio
async def inner(): raise ValueError('async')
async def main(): await inner()
asyncio.run(main())
