def g():
    while True:
        try: yield 'ok'
        except ValueError as e: yield f'caught {e}'
it = g(); next(it)
print(it.throw(ValueError('v')), next(it))
try: it.throw(KeyError('k'))
except KeyError as e: print('out', e)
print(list(it))
