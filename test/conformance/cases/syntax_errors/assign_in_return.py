#
print('never printed')
def f():
    return x = 1
