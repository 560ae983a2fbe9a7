#
print('never printed')
def f(in): pass
