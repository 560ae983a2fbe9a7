import gc
log = []
class A:
    def __del__(self): log.append('del')
gc.collect()
a = A(); a.me = a; del a
class S: __slots__ = ('x',)
gc.set_threshold(1)
x = [{1}, {2}, {3}, {4}, log[:]]
log2 = log[:]
y = 1
y = 2
S()
log3 = log[:]
gc.disable()
print(x[4], log2, log3)
