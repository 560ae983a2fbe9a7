# SIGINT while asyncio.run() runs: the first cancels the main task, the second interrupts; what a Runner holds.
import asyncio
import pickle
import signal
import sys

async def main():
    print(type(signal.getsignal(signal.SIGINT)).__name__)
    try:
        signal.raise_signal(signal.SIGINT)
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('cancelled')
        raise
try:
    asyncio.run(main())
except KeyboardInterrupt as e:
    print('KI', repr(e.__context__))
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
async def two():
    signal.raise_signal(signal.SIGINT)
    try:
        signal.raise_signal(signal.SIGINT)
    except KeyboardInterrupt:
        print('second')
    return 5
try:
    print(asyncio.run(two()))
except BaseException as e:
    print(repr(e))
async def swallow():
    try:
        signal.raise_signal(signal.SIGINT)
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        return 'ok'
try:
    print(asyncio.run(swallow()))
except KeyboardInterrupt as e:
    print(repr(e))
for bad in (main, 5):
    try:
        asyncio.run(bad)
    except Exception as e:
        print(type(e).__name__, str(e).split(' at ')[0])
async def nested():
    c = two()
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print(e)
    c.close()
asyncio.run(nested())
if sys.version_info >= (3,11):
    r = asyncio.Runner()
    print(list(vars(r)), r._state, type(r._state).__module__)
    with r:
        print(r.run(swallow()), r._state)
    try:
        r.get_loop()
    except RuntimeError as e:
        print(e)
    print(r._state.value, type(r._state).__qualname__)
    print(pickle.loads(pickle.dumps(r._state)))
