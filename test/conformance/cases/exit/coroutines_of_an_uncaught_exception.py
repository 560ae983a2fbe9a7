import asyncio


async def phase(number):
    print("phase", number)


async def main(count):
    phases = [phase(i) for i in range(count)]
    await asyncio.sleep(0)
    phases[0] += 1


asyncio.run(main(3))
