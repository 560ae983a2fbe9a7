# An exception's arguments are the very tuple that it was called with, whoever raises it: what the collector counts shows it.
import gc

count = gc.get_count


def unbound():
    return missing


class Own(Exception):
    pass


class OwnInit(NameError):
    def __init__(self, *args):
        super().__init__(*args)


old = ValueError('old')
gc.collect(); a = count(); e = ValueError('x'); b = count(); f = KeyError('x'); print('made', a, b, count())
gc.collect(); a = count(); e = NameError('x'); b = count(); f = AttributeError('x'); print('made', a, b, count())
gc.collect(); a = count(); e = NameError('x', name='n'); b = count(); f = ImportError('x', name='n'); print('named', a, b, count())
gc.collect(); a = count(); e = Own('x'); b = count(); f = OwnInit('x'); print('own', a, b, count())
gc.collect(); a = count()
try: raise old
except ValueError: b = count()
print('raised again', a, b, count())
gc.collect(); a = count()
try: raise ValueError('x')
except ValueError: b = count()
print('raised', a, b, count())
gc.collect(); a = count()
try: missing
except NameError: b = count()
print('name', a, b, count())
gc.collect(); a = count()
try: 1 / 0
except ZeroDivisionError: b = count()
print('zero', a, b, count())
gc.collect(); a = count()
try: [][1]
except IndexError: b = count()
print('index', a, b, count())
gc.collect(); a = count()
try: a.missing
except AttributeError: b = count()
print('attribute', a, b, count())
gc.collect(); a = count()
try: {}[1]
except KeyError: b = count()
print('key', a, b, count())
gc.collect(); a = count()
try: raise OSError(2, 'gone')
except OSError: b = count()
print('system', a, b, count())
gc.collect(); a = count()
try: next(iter(()))
except StopIteration: b = count()
print('end', a, b, count())
gc.collect(); a = count()
try: raise ValueError
except ValueError: b = count()
print('class', a, b, count())
gc.collect(); a = count()
try: len(1)
except TypeError: b = count()
print('type', a, b, count())
gc.collect(); a = count()
try: assert 0, 'x'
except AssertionError: b = count()
print('assertion', a, b, count())
gc.collect(); a = count()
try: unbound()
except NameError: b = count()
print('in a function', a, b, count())
gc.collect(); a = count()
try: raise Own(1) from old
except Own: b = count()
print('from', a, b, count())
args = (1, 2)
gc.collect(); a = count(); e = NameError(*args); print('unpacked', a, count(), e.args is args)
e = ImportError(*args, name='n'); print(e.args is args, ValueError(*args).args is args)
