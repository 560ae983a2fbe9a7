def inner():
    x = yield 1
    print('got', x)
    return 'result'
def outer():
    r = yield from inner()
    print(r)
    yield from [3, 4]
it = outer(); print(next(it), it.send('sent'), list(it))
