#
print('never printed')
f'}'
