#
print('never printed')
continue
