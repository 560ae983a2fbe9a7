import asyncio

async def heartbeat(log, every):
    n = 0
    try:
        while True:
            n += 1
            log.append(n)
            await asyncio.sleep(every)
    finally:
        log.append("stopped")

async def main():
    log = []
    beat = asyncio.create_task(heartbeat(log, 0.2))
    await asyncio.sleep(0.5)
    beat.cancel()
    try:
        await beat
    except asyncio.CancelledError:
        print("heartbeat cancelled", beat.cancelled())
    print(log)

asyncio.run(main())
