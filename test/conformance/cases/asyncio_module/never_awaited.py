import asyncio

async def work():
    return 1

async def main():
    work()
    c = work()
    del c
    print("end of main")

asyncio.run(main())
