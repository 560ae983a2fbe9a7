def inner():
    try: yield 1
    except ValueError: yield 'handled'
    finally: print('inner closed')
def outer(): yield from inner()
it = outer(); next(it); print(it.throw(ValueError)); it.close()
