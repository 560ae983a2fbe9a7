#
print('never printed')
f = lambda (a, b): a
