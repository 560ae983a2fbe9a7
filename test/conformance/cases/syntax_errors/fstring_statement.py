#
print('never printed')
f'{import x}'
