#
print('never printed')
def f(a, a): pass
