#
print('never printed')
def f():
    (yield) = 1
