#
print('never printed')
def f():
