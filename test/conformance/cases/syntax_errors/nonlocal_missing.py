#
print('never printed')
def f():
    nonlocal x
