#
print('never printed')
def f(**k=1): pass
