# The exit codes that have names, and one of them as the end.
import asyncio
import os
import sys

print([(name, getattr(os, name)) for name in sorted(dir(os)) if name.startswith('EX_')])


async def main():
    handle = asyncio.get_running_loop().call_soon(print, 'called')
    if hasattr(handle, 'get_context'):
        print(type(handle.get_context()).__name__)
    else:
        print('no get_context')
    await asyncio.sleep(0)


asyncio.run(main())
sys.exit(os.EX_DATAERR)
