#
print('never printed')
x->y
