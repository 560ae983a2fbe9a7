import asyncio
from unittest.mock import AsyncMock, patch, call, MagicMock
m = AsyncMock(return_value=3)
print(asyncio.run(m(1)), m.await_count, m.await_args)
m.assert_awaited_once_with(1)
n = AsyncMock(side_effect=[1, ValueError('x')])
async def main():
    print(await n())
    try:
        await n()
    except ValueError as e:
        print('ValueError', e)
    try:
        await n()
    except StopAsyncIteration as e:
        print('StopAsyncIteration')
    mm = MagicMock()
    async with mm as entered:
        print(type(entered).__name__)
    mm.__aiter__.return_value = [1, 2]
    print([i async for i in mm])
asyncio.run(main())
for check in (lambda: n.assert_awaited_once(), lambda: n.assert_not_awaited(), lambda: AsyncMock().assert_awaited(), lambda: m.assert_awaited_with(2),
              lambda: m.assert_any_await(5), lambda: m.assert_has_awaits([call(7)])):
    try:
        check()
    except AssertionError as e:
        print(e)
async def fetch(): return 'real'
@patch('__main__.fetch')
def test(f):
    f.return_value = 'fake'
    print(type(f).__name__, asyncio.run(fetch()))
test()
