class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def g():
    try:
        yield 1
        yield 2
    finally:
        print('finally')
for x in g(): break
print('after break')
it = g()
for x in it: break
print('named stays open')
it.close()
