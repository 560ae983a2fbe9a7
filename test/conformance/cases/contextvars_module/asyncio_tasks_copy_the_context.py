import asyncio
from contextvars import ContextVar

request_id = ContextVar("request_id", default="-")

def log(message, lines):
    lines.append(f"[{request_id.get()}] {message}")

async def handle(n, lines):
    request_id.set(f"req{n}")
    log("start", lines)
    await asyncio.sleep(0.001 * (3 - n))
    await inner(lines)
    log("end", lines)

async def inner(lines):
    log("inner", lines)

async def main():
    lines = []
    request_id.set("main")
    await asyncio.gather(*(handle(n, lines) for n in range(3)))
    log("after", lines)
    await asyncio.create_task(inner(lines))
    await asyncio.to_thread(log, "thread", lines)
    asyncio.get_running_loop().call_soon(log, "soon", lines)
    await asyncio.sleep(0)
    print("\n".join(lines))

asyncio.run(main())
print(request_id.get())
