#
print('never printed')
async def f():
    yield 1
    return 2
