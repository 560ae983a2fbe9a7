#
print('never printed')
async def f():
    yield from x
