import sys
async def c(): pass
async def d(a):
    await a
async def e(): yield 1
x = c()
y = d(x)
print(sys.getsizeof(x), sys.getsizeof(y), sys.getsizeof(e()))
x.close(); y.close()
