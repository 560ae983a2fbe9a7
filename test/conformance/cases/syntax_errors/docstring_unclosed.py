#
print('never printed')
def f():
    '''doc
    return 1
