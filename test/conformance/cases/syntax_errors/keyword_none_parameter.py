#
print('never printed')
def f(None): pass
