import sys, gc
gc.disable()
print(type(sys.getallocatedblocks()).__name__, sys.getallocatedblocks() > 10000)
class S: __slots__ = ('x',)
keep = [None] * 100
k = range(100)
a = sys.getallocatedblocks()
for i in k: keep[i] = S()
b = sys.getallocatedblocks()
print(b - a)
for i in k: keep[i] = None
c = sys.getallocatedblocks()
print(c - b)
big = int('2000')
a = sys.getallocatedblocks()
s = 'x' * big
print(sys.getallocatedblocks() - a)
