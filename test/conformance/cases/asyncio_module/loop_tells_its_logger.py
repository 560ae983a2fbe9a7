import asyncio
import logging
import sys
import time

logging.basicConfig(level=logging.DEBUG, format="%(levelname)-7s %(name)s: %(message)s", stream=sys.stdout)
log = logging.getLogger("app")


class OneLine(logging.Formatter):
    def format(self, record):
        text = super().format(record)
        return text.splitlines()[0] + (f" [{record.exc_info[1]!r}]" if record.exc_info else "")


logging.getLogger().handlers[0].setFormatter(OneLine("%(levelname)-7s %(name)s: %(message)s"))


async def failing(text):
    await asyncio.sleep(0.01)
    raise ValueError(text)


async def main():
    log.info("begins")
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(failing("nobody looks"))
    await asyncio.sleep(0.1)
    del task
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0.01)
    future = loop.create_future()
    future.set_exception(KeyError("dropped"))
    del future
    loop.call_exception_handler({"message": "told by hand", "detail": [1, 2]})
    loop.set_exception_handler(lambda loop, context: log.warning("handled %s", context["message"]))
    loop.call_soon(int, "x")
    await asyncio.sleep(0.01)
    log.info("ends")


asyncio.run(main())
print(asyncio.log.logger, asyncio.log.logger.name)

logging.getLogger("asyncio").setLevel(logging.WARNING)
asyncio.run(asyncio.sleep(0, print("no debug line now")))

logging.getLogger("asyncio").setLevel(logging.DEBUG)
loop = asyncio.new_event_loop()
loop.set_debug(True)
loop.slow_callback_duration = 5
loop.run_until_complete(asyncio.sleep(0))
loop.close()
loop.close()
