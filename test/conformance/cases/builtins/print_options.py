print(1, 'a', None, sep='-', end='!\n')
print(); print('', end=''); print(*[1, 2], sep=', '); print('a\tb'); print(sep='x'); print(1, 2, sep='')
try: print(1, sep=5)
except TypeError as e: print(e)
