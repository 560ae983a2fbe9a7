import warnings
async def f():
    print('x')
f()
print('end')
