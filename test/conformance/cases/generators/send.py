def g():
    x = yield 'ready'
    while True: x = yield x * 2
it = g(); print(next(it), it.send(5), it.send('ab'))
try: g().send(1)
except TypeError as e: print(e)
