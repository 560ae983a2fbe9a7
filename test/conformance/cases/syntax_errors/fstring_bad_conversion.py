#
print('never printed')
f'{a!x}'
