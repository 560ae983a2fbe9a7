# From 3.12 on a collection that is due waits for the next instruction that asks, or for str() and repr(), while print() holds its method.
import gc

count = gc.get_count
print('first')
a = b = c = d = 0
gc.collect(); a = count(); print('x'); print(a, count())
gc.collect(); a = count(); print('x', 'y'); print(a, count())
gc.collect(); gc.set_threshold(1, 100)
a = count(); b = count(); c = count(); d = count()
gc.set_threshold(700, 100); print(a, b, c, d)
gc.collect(); gc.set_threshold(1, 100)
a = count(); print('x'); b = count(); c = count()
gc.set_threshold(700, 100); print(a, b, c)
gc.collect(); gc.set_threshold(1, 100)
a = count(); str(5); b = count(); repr([]); c = count()
gc.set_threshold(700, 100); print(a, b, c)
gc.collect(); gc.set_threshold(2, 100)
a = count(); x = ['%s' % (i,) for i in range(3)]; b = count(); x = [f'{i}{[i]}' for i in range(3)]; c = count()
gc.set_threshold(700, 100); print(a, b, c)


class Stream:
    def __init__(self): self.asked = 0

    @property
    def write(self):
        self.asked += 1
        return lambda text: None


class Shown:
    def __str__(self): return str(stream.asked)


stream = Stream()
print('a', 'b', file=stream)
print(stream.asked)
print(Shown(), Shown(), file=stream, sep='', end='')
print(stream.asked)
