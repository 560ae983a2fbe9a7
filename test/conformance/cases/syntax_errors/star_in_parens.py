#
print('never printed')
(*a)
