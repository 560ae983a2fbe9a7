def f():
    return 5[0], 'a'['b'], [1]['x'], (1, 2)[1.5], None[0]
print('fine')
