#
print('never printed')
f(__debug__=1)
